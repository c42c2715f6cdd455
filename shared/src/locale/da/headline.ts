import type { HeadlineTexts, Piece } from "../piece.ts";

/** The pool's state in one or two sentences: expected, saved, harvested, ahead and pending. */
export function headline(texts: HeadlineTexts): readonly Piece[] {
  if (!texts.expected && !texts.realised && !texts.harvested) return nothingYet(texts);
  return [...expectedPieces(texts), ...realisedPieces(texts), ...harvestedPieces(texts), ...pendingPieces(texts)];
}

// Every Danish unit ends in a full stop, so a sentence that ends with an amount has its own already.
function nothingYet({ through, committed }: HeadlineTexts): readonly Piece[] {
  const opening = `Til og med ${through} var der ikke ventet besparelser. `;
  return committed ? [opening, "Der er bevilget ", { mark: "strong", text: committed }] : [opening, "Der er endnu ikke bevilget noget."];
}

function expectedPieces({ through, expected }: HeadlineTexts): readonly Piece[] {
  if (!expected) return [`Til og med ${through} var der ikke ventet besparelser. `];
  return [`Til og med ${through} skulle investeringerne spare `, { mark: "strong", text: expected }, " "];
}

function realisedPieces({ realised, realisationRate }: HeadlineTexts): readonly Piece[] {
  if (!realised) return ["De har endnu ikke vist en besparelse"];
  const share: readonly Piece[] = realisationRate ? [" ", { mark: "soft", text: `(${realisationRate})` }] : [];
  return ["De har sparet ", { mark: "strong", text: realised }, ...share];
}

function harvestedPieces({ harvested, harvestRate, ahead }: HeadlineTexts): readonly Piece[] {
  if (!harvested) return [", og intet er høstet."];
  const share: readonly Piece[] = harvestRate ? [" ", { mark: "soft", text: `(høstgrad\u00A0${harvestRate})` }] : [];
  const early: readonly Piece[] = ahead ? [", heraf ", { mark: "ahead", text: `${ahead} forlods` }] : [];
  return [", og ", { mark: "harvested", text: `${harvested} er høstet` }, ...share, ...early, "."];
}

function pendingPieces({ pending }: HeadlineTexts): readonly Piece[] {
  return pending ? [" ", { mark: "pending", text: `${pending} afventer en beslutning.` }] : [];
}
