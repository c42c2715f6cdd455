import type { Correction, ImportPreview } from "@hoest/shared/import-preview";

/** What a person does to the corrections of a file: types in a cell, types the same in several, or takes a correction back. */
export type CorrectionAct =
  | { readonly act: "correct"; readonly corrections: readonly Correction[] }
  | { readonly act: "undo"; readonly row: number; readonly column: number };

/** Where a cell is, as one text. */
export function cellKey({ row, column }: Pick<Correction, "row" | "column">): string {
  return `${row}:${column}`;
}

/** The corrections after one more act. A cell typed back to what the file says is no correction; a cell has at most one. */
export function correctionsAfter(corrections: readonly Correction[], act: CorrectionAct): readonly Correction[] {
  const byCell = new Map(corrections.map((correction) => [cellKey(correction), correction]));
  if (act.act === "undo") byCell.delete(cellKey(act));
  else for (const correction of act.corrections) keep(byCell, correction);
  return [...byCell.values()];
}

function keep(byCell: Map<string, Correction>, correction: Correction): void {
  const key = cellKey(correction);
  const before = byCell.get(key)?.before ?? correction.before;
  if (correction.text.trim() === before.trim()) byCell.delete(key);
  else byCell.set(key, { ...correction, before });
}

/** The corrections that still fit another edition of the file, where the cell at the same place says the same, and those that do not. */
export function carriedOver(
  corrections: readonly Correction[], from: Pick<ImportPreview, "cells">, to: Pick<ImportPreview, "cells">,
): { readonly kept: readonly Correction[]; readonly lost: readonly Correction[] } {
  const groups = Object.groupBy(corrections, ({ row, column, before }) => {
    const isSameColumn = from.cells[0]?.[column - 1] === to.cells[0]?.[column - 1];
    return isSameColumn && to.cells[row - 1]?.[column - 1] === before ? "kept" : "lost";
  });
  const isDone = ({ row, column, text }: Correction) => to.cells[row - 1]?.[column - 1]?.trim() === text.trim();
  return { kept: groups.kept ?? [], lost: (groups.lost ?? []).filter((correction) => !isDone(correction)) };
}
