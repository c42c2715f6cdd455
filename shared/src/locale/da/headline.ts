import type { HeadlineTexts, Piece } from "../piece.ts";

/** A part of the overview's first sentence, with the figure it tells where it tells one. */
export type HeadlinePiece = string | (Exclude<Piece, string> & {
  readonly figure?: "committed" | "expected" | "realised" | "harvested" | "ahead" | "pending" | "promised" | "outlookTotal";
});

/** The state of the pool or of one case in one or two sentences: expected, saved, harvested, ahead and pending. */
export function headline(texts: HeadlineTexts): readonly HeadlinePiece[] {
  if (!texts.expected && !texts.realised && !texts.harvested) return nothingYet(texts);
  return [...expectedPieces(texts), ...realisedPieces(texts), ...harvestedPieces(texts), ...pendingPieces(texts)];
}

// Every Danish unit ends in a full stop, so a sentence that ends with an amount has its own already.
function nothingYet({ through, investments, committed, promised, outlook }: HeadlineTexts): readonly HeadlinePiece[] {
  const granted: readonly HeadlinePiece[] = committed
    ? ["Der er bevilget ", { mark: "strong", text: committed, figure: "committed" }] : ["Der er endnu ikke bevilget noget."];
  const known = investments === 1 ? "Den" : "De";
  const later: readonly HeadlinePiece[] = outlook ? [` ${known} ventes at spare `, { mark: "strong", text: outlook, figure: "outlookTotal" }, " i de kommende år."] : [];
  return [...unexpected(through, promised), ...granted, ...later];
}

function expectedPieces({ through, investments, expected, promised }: HeadlineTexts): readonly HeadlinePiece[] {
  if (!expected) return unexpected(through, promised);
  const opening = `Til og med ${through} skulle ${investments === 1 ? "investeringen" : "investeringerne"} spare `;
  if (!promised) return [opening, { mark: "strong", text: expected, figure: "expected" }, " "];
  return [opening, { mark: "strong", text: expected, figure: "expected" }, " ", promisedPiece(promised), ". "];
}

function unexpected(through: string, promised: string | null): readonly HeadlinePiece[] {
  const opening = `Til og med ${through} var der ikke ventet besparelser`;
  return promised ? [`${opening} `, promisedPiece(promised), ". "] : [`${opening}. `];
}

function promisedPiece(promised: string): HeadlinePiece {
  return { mark: "soft", text: `(oprindelig lovet\u00A0${promised})`, figure: "promised" };
}

function realisedPieces({ investments, expected, realised, realisationRate }: HeadlineTexts): readonly HeadlinePiece[] {
  const known = investments === 1 ? "Den" : "De";
  const named = investments === 1 ? "Investeringen" : "Investeringerne";
  if (!realised) return [`${expected ? known : named} har endnu ikke vist en besparelse`];
  const share: readonly HeadlinePiece[] = realisationRate ? [" ", { mark: "soft", text: `(${realisationRate})` }] : [];
  return [expected ? `${known} har sparet ` : `${named} har alligevel sparet `, { mark: "strong", text: realised, figure: "realised" }, ...share];
}

function harvestedPieces({ realised, harvested, harvestRate, ahead }: HeadlineTexts): readonly HeadlinePiece[] {
  if (!harvested && realised && !harvestRate) return [", alt sammen undgåede udgifter, som ikke kan høstes."];
  if (!harvested) return [", og intet er høstet."];
  if (!realised) return [", men ", { mark: "ahead", text: `${harvested} er allerede høstet forlods`, figure: "ahead" }, "."];
  const share: readonly HeadlinePiece[] = harvestRate ? [" ", { mark: "soft", text: `(høstgrad\u00A0${harvestRate})` }] : [];
  const early: readonly HeadlinePiece[] = ahead ? [", heraf ", { mark: "ahead", text: `${ahead} forlods`, figure: "ahead" }] : [];
  return [", og ", { mark: "harvested", text: `${harvested} er høstet`, figure: "harvested" }, ...share, ...early, "."];
}

function pendingPieces({ pending }: HeadlineTexts): readonly HeadlinePiece[] {
  return pending ? [" ", { mark: "pending", text: `${pending} afventer en beslutning.`, figure: "pending" }] : [];
}
