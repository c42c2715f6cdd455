import type { Kind } from "./entry.ts";

/** What a decision can do. */
export const decided = ["granted", "revised", "harvested", "waived", "allocated", "recorded"] as const;
export type Decided = (typeof decided)[number];

/** One entry that stands on a decision, of which case, and whether it revised what was granted before. */
export interface DecidedEntry {
  readonly investment: string | null;
  readonly title: string | null;
  readonly kind: Kind;
  readonly isRevision: boolean;
}

/** What a decision did to one case, or to the pool, and by how many entries. */
export interface Did {
  readonly what: Decided;
  readonly investment: string | null;
  readonly title: string | null;
  readonly entries: number;
}

/** What a decision did, case by case, in the order it was done. */
export function didWhat(entries: readonly DecidedEntry[]): Did[] {
  const groups = Map.groupBy(entries, (entry) => `${whatOf(entry)} ${entry.investment}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ what: whatOf(first), investment: first.investment, title: first.title, entries: own.length }] : [];
  });
}

function whatOf({ kind, isRevision }: DecidedEntry): Decided {
  if (kind === "commitment" || kind === "expected") return isRevision ? "revised" : "granted";
  if (kind === "harvest") return "harvested";
  if (kind === "waiver") return "waived";
  return kind === "allocation" ? "allocated" : "recorded";
}
