import type { CaseTexts, Piece } from "../piece.ts";

/** One case's state in one or two sentences: expected, saved, harvested, ahead and pending. */
export function caseHeadline(texts: CaseTexts): readonly Piece[] {
  if (!texts.expected && !texts.realised && !texts.harvested) return nothingYet(texts);
  return [...expectedPieces(texts), ...realisedPieces(texts), ...harvestedPieces(texts), ...pendingPieces(texts)];
}

function nothingYet({ through, committed, outlook }: CaseTexts): readonly Piece[] {
  const granted: readonly Piece[] = committed ? [{ mark: "strong", text: committed }, " has been committed."] : ["Nothing has been committed yet."];
  const later: readonly Piece[] = outlook ? [" It is expected to save ", { mark: "strong", text: outlook }, " in the years to come."] : [];
  return [`No savings were expected through ${through}. `, ...granted, ...later];
}

function expectedPieces({ through, expected, promised }: CaseTexts): readonly Piece[] {
  if (!expected) return [`No savings were expected through ${through}. `];
  const original: readonly Piece[] = promised ? [" (", { mark: "soft", text: `originally promised ${promised}` }, "). "] : [". "];
  return [`Through ${through} it was to save `, { mark: "strong", text: expected }, ...original];
}

function realisedPieces({ expected, realised, realisationRate }: CaseTexts): readonly Piece[] {
  if (!realised) return [expected ? "It has not shown any saving" : "It has not shown a saving yet"];
  const share: readonly Piece[] = realisationRate ? [" ", { mark: "soft", text: `(${realisationRate})` }] : [];
  return ["It has saved ", { mark: "strong", text: realised }, ...share];
}

function harvestedPieces({ harvested, harvestRate, ahead }: CaseTexts): readonly Piece[] {
  if (!harvested) return [", and nothing has been harvested."];
  const share: readonly Piece[] = harvestRate ? [" ", { mark: "soft", text: `(harvest rate\u00A0${harvestRate})` }] : [];
  const early: readonly Piece[] = ahead ? [", of which ", { mark: "ahead", text: `${ahead} ahead` }] : [];
  return [", and ", { mark: "harvested", text: `${harvested} has been harvested` }, ...share, ...early, "."];
}

function pendingPieces({ pending }: CaseTexts): readonly Piece[] {
  return pending ? [" ", { mark: "pending", text: `${pending} awaits a decision.` }] : [];
}
