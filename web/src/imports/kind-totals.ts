import { type Kind, kinds } from "@hoest/shared/entry";
import type { ImportPreview, PreviewRow } from "@hoest/shared/import-preview";
import { difference, nothing, type Ore, plus, total } from "@hoest/shared/money";

/** All rows of one kind: how many, the file's own amounts added up, and what they would change the ledger by. Amounts in øre. */
export interface KindTotals {
  readonly kind: Kind;
  readonly rows: number;
  /** How many of the rows would write something. */
  readonly writing: number;
  readonly stated: Ore;
  readonly change: Ore;
}

/** Totals of every kind the file has, in the order a krone travels; rows with errors are not counted. */
export function totalsByKind({ rows, choices }: Pick<ImportPreview, "rows" | "choices">): readonly KindTotals[] {
  const byKind = Map.groupBy(rows.filter(({ outcome }) => outcome !== "wrong"), ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    if (ofKind.length === 0) return [];
    const stated = total(ofKind.map(({ amount }) => amount ?? nothing));
    const writing = ofKind.filter(({ outcome }) => outcome === "new" || outcome === "changed");
    const change = choices.mode === "changes" ? total(writing.map(({ amount }) => amount ?? nothing)) : levelsMoved(writing);
    return [{ kind, rows: ofKind.length, writing: writing.length, stated, change }];
  });
}

/** What levels move their figures by. Rows about the same figure and day share one level, so each such level counts once. */
function levelsMoved(rows: readonly PreviewRow[]): Ore {
  const levels = new Map(rows.map((row) => [levelKey(row), row]));
  let moved = nothing;
  for (const { from, to } of levels.values()) moved = plus(moved, difference(to ?? nothing, from ?? nothing));
  return moved;
}

function levelKey(row: PreviewRow): string {
  const { investment, benefit, kind, frame, year, budgetYear, destination, reason, isRecurring, knownOn } = row;
  return JSON.stringify([investment, benefit, kind, frame, year, budgetYear, destination, reason, isRecurring, knownOn]);
}
