import type { HeadlineTexts, Piece } from "../piece.ts";

/** The pool's state in one or two sentences: expected, saved, harvested, ahead and pending. */
export function headline(texts: HeadlineTexts): readonly Piece[] {
  if (!texts.expected && !texts.realised && !texts.harvested) return nothingYet(texts);
  return [...expectedPieces(texts), ...realisedPieces(texts), ...harvestedPieces(texts), ...pendingPieces(texts)];
}

function nothingYet({ through, committed }: HeadlineTexts): readonly Piece[] {
  const opening = `No savings were expected through ${through}. `;
  return committed ? [opening, { mark: "strong", text: committed }, " has been committed."] : [opening, "Nothing has been committed yet."];
}

function expectedPieces({ through, expected }: HeadlineTexts): readonly Piece[] {
  if (!expected) return [`No savings were expected through ${through}. `];
  return [`Through ${through} the investments were to save `, { mark: "strong", text: expected }, ". "];
}

function realisedPieces({ realised, realisationRate }: HeadlineTexts): readonly Piece[] {
  if (!realised) return ["They have not shown a saving yet"];
  const share: readonly Piece[] = realisationRate ? [" ", { mark: "soft", text: `(${realisationRate})` }] : [];
  return ["They have saved ", { mark: "strong", text: realised }, ...share];
}

function harvestedPieces({ harvested, harvestRate, ahead }: HeadlineTexts): readonly Piece[] {
  if (!harvested) return [", and nothing has been harvested."];
  const share: readonly Piece[] = harvestRate ? [" ", { mark: "soft", text: `(harvest rate\u00A0${harvestRate})` }] : [];
  const early: readonly Piece[] = ahead ? [", of which ", { mark: "ahead", text: `${ahead} ahead` }] : [];
  return [", and ", { mark: "harvested", text: `${harvested} has been harvested` }, ...share, ...early, "."];
}

function pendingPieces({ pending }: HeadlineTexts): readonly Piece[] {
  return pending ? [" ", { mark: "pending", text: `${pending} awaits a decision.` }] : [];
}
