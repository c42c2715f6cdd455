import type { CaseTexts, Piece } from "../piece.ts";

/** One case's state in one or two sentences: expected, saved, harvested, ahead and pending. */
export function caseHeadline(texts: CaseTexts): readonly Piece[] {
  if (!texts.expected && !texts.realised && !texts.harvested) return nothingYet(texts);
  return [...expectedPieces(texts), ...realisedPieces(texts), ...harvestedPieces(texts), ...pendingPieces(texts)];
}

// Every Danish unit ends in a full stop, so a sentence that ends with an amount has its own already.
function nothingYet({ through, committed, outlook }: CaseTexts): readonly Piece[] {
  const granted: readonly Piece[] = committed ? ["Der er bevilget ", { mark: "strong", text: committed }] : ["Der er endnu ikke bevilget noget."];
  const later: readonly Piece[] = outlook ? [" Den ventes at spare ", { mark: "strong", text: outlook }, " i de kommende år."] : [];
  return [`Til og med ${through} var der ikke ventet besparelser. `, ...granted, ...later];
}

function expectedPieces({ through, expected, promised }: CaseTexts): readonly Piece[] {
  if (!expected) return [`Til og med ${through} var der ikke ventet besparelser. `];
  const original: readonly Piece[] = promised ? [" (", { mark: "soft", text: `oprindelig lovet ${promised}` }, "). "] : [" "];
  return [`Til og med ${through} skulle den spare `, { mark: "strong", text: expected }, ...original];
}

function realisedPieces({ expected, realised, realisationRate }: CaseTexts): readonly Piece[] {
  if (!realised) return [expected ? "Den har ikke vist nogen besparelse" : "Den har endnu ikke vist en besparelse"];
  const share: readonly Piece[] = realisationRate ? [" ", { mark: "soft", text: `(${realisationRate})` }] : [];
  return ["Den har sparet ", { mark: "strong", text: realised }, ...share];
}

function harvestedPieces({ harvested, harvestRate, ahead }: CaseTexts): readonly Piece[] {
  if (!harvested) return [", og intet er høstet."];
  const share: readonly Piece[] = harvestRate ? [" ", { mark: "soft", text: `(høstgrad\u00A0${harvestRate})` }] : [];
  const early: readonly Piece[] = ahead ? [", heraf ", { mark: "ahead", text: `${ahead} forlods` }] : [];
  return [", og ", { mark: "harvested", text: `${harvested} er høstet` }, ...share, ...early, "."];
}

function pendingPieces({ pending }: CaseTexts): readonly Piece[] {
  return pending ? [" ", { mark: "pending", text: `${pending} afventer en beslutning.` }] : [];
}
