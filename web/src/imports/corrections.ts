import type { Correction, ImportPreview } from "@hoest/shared/import-preview";

/** What a person has written for a file: the corrections entered, and by cell what stands in a field and is not entered yet. */
export interface Written {
  readonly corrections: readonly Correction[];
  readonly drafts: ReadonlyMap<string, Correction>;
}

/** What a person does to a file: types in a cell, enters what is typed in one or the same in several, or takes a correction back. */
export type CorrectionAct =
  | { readonly act: "type"; readonly draft: Correction }
  | { readonly act: "correct"; readonly corrections: readonly Correction[] }
  | { readonly act: "undo"; readonly row: number; readonly column: number };

/** Where a cell is, as one text. */
export function cellKey({ row, column }: Pick<Correction, "row" | "column">): string {
  return `${row}:${column}`;
}

/** What is written after one more act. What is typed is no correction before it is entered, and entered it is no draft any more. */
export function writtenAfter({ corrections, drafts }: Written, act: CorrectionAct): Written {
  if (act.act === "type") return { corrections, drafts: draftsAfter(drafts, act.draft, corrections) };
  const entered = new Set(act.act === "undo" ? [cellKey(act)] : act.corrections.map(cellKey));
  return { corrections: correctionsAfter(corrections, act), drafts: new Map([...drafts].filter(([key]) => !entered.has(key))) };
}

/** The corrections as they would be if all that is typed were entered. */
export function allEntered({ corrections, drafts }: Written): readonly Correction[] {
  return drafts.size === 0 ? corrections : correctionsAfter(corrections, { act: "correct", corrections: [...drafts.values()] });
}

/** The drafts after one more keystroke: what is typed back to what the cell said is none. */
function draftsAfter(drafts: Written["drafts"], draft: Correction, corrections: readonly Correction[]): Written["drafts"] {
  const key = cellKey(draft);
  const after = new Map(drafts).set(key, draft);
  const said = corrections.find((one) => cellKey(one) === key)?.text ?? draft.before;
  if (draft.text === said) after.delete(key);
  return after;
}

/** The corrections after one more act. A cell entered as the file has it is no correction; a cell has at most one. */
function correctionsAfter(corrections: readonly Correction[], act: Exclude<CorrectionAct, { act: "type" }>): readonly Correction[] {
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
