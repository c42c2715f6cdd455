import type { HeadlinePiece } from "../da/headline.ts";
import type { HeadlineTexts } from "../piece.ts";

/** The state of the pool or of one case in one or two sentences: expected, saved, harvested, ahead and pending. */
export function headline(texts: HeadlineTexts): readonly HeadlinePiece[] {
  if (!texts.expected && !texts.realised && !texts.harvested) return nothingYet(texts);
  return [...expectedPieces(texts), ...realisedPieces(texts), ...harvestedPieces(texts), ...pendingPieces(texts)];
}

function nothingYet({ through, investments, committed, promised, outlook }: HeadlineTexts): readonly HeadlinePiece[] {
  const granted: readonly HeadlinePiece[] = committed
    ? [{ mark: "strong", text: committed, figure: "committed" }, " has been committed."] : ["Nothing has been committed yet."];
  const known = investments === 1 ? "It is" : "They are";
  const later: readonly HeadlinePiece[] = outlook ? [` ${known} expected to save `, { mark: "strong", text: outlook, figure: "outlookTotal" }, " in the years to come."] : [];
  return [...unexpected(through, promised), ...granted, ...later];
}

function expectedPieces({ through, investments, expected, promised }: HeadlineTexts): readonly HeadlinePiece[] {
  if (!expected) return unexpected(through, promised);
  const opening = `Through ${through} the ${investments === 1 ? "investment was" : "investments were"} to save `;
  if (!promised) return [opening, { mark: "strong", text: expected, figure: "expected" }, ". "];
  return [opening, { mark: "strong", text: expected, figure: "expected" }, " ", promisedPiece(promised), ". "];
}

function unexpected(through: string, promised: string | null): readonly HeadlinePiece[] {
  const opening = `No savings were expected through ${through}`;
  return promised ? [`${opening} `, promisedPiece(promised), ". "] : [`${opening}. `];
}

function promisedPiece(promised: string): HeadlinePiece {
  return { mark: "soft", text: `(originally promised\u00A0${promised})`, figure: "promised" };
}

function realisedPieces({ investments, expected, realised, realisationRate }: HeadlineTexts): readonly HeadlinePiece[] {
  const known = investments === 1 ? "It has" : "They have";
  const named = investments === 1 ? "the investment has" : "the investments have";
  if (!realised) return [expected ? `${known} not shown a saving yet` : `So far ${named} not shown a saving`];
  const share: readonly HeadlinePiece[] = realisationRate ? [" ", { mark: "soft", text: `(${realisationRate})` }] : [];
  return [expected ? `${known} saved ` : `Even so, ${named} saved `, { mark: "strong", text: realised, figure: "realised" }, ...share];
}

function harvestedPieces({ realised, harvested, harvestRate, ahead }: HeadlineTexts): readonly HeadlinePiece[] {
  if (!harvested && realised && !harvestRate) return [", all of it avoided expense that cannot be harvested."];
  if (!harvested) return [", and nothing has been harvested."];
  if (!realised) return [", but ", { mark: "ahead", text: `${harvested} has already been harvested ahead`, figure: "ahead" }, "."];
  const share: readonly HeadlinePiece[] = harvestRate ? [" ", { mark: "soft", text: `(harvest rate\u00A0${harvestRate})` }] : [];
  const early: readonly HeadlinePiece[] = ahead ? [", of which ", { mark: "ahead", text: `${ahead} ahead`, figure: "ahead" }] : [];
  return [", and ", { mark: "harvested", text: `${harvested} has been harvested`, figure: "harvested" }, ...share, ...early, "."];
}

function pendingPieces({ pending }: HeadlineTexts): readonly HeadlinePiece[] {
  return pending ? [" ", { mark: "pending", text: `${pending} awaits a decision.`, figure: "pending" }] : [];
}
