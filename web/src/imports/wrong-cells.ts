import { type Column, columnNamed } from "@hoest/shared/file-words";
import type { Correction, ImportPreview } from "@hoest/shared/import-preview";
import type { RowError } from "@hoest/shared/row-error";

/** A cell with everything that is wrong with it. `column` counts from 1 as a spreadsheet does; null when the file has no such cell. */
export interface WrongCell {
  readonly row: number;
  readonly column: number | null;
  readonly errors: readonly RowError[];
}

type File = Pick<ImportPreview, "cells" | "errors">;

/** The wrong cells of each row that has any, in the order of the file's columns. */
export function wrongCellsByRow({ cells, errors }: File): ReadonlyMap<number, readonly WrongCell[]> {
  const header = cells[0] ?? [];
  const places = columnPlaces(header);
  const byRow = Map.groupBy(errors, ({ row }) => row);
  return new Map([...byRow].map(([row, ofRow]) => {
    const byColumn = Map.groupBy(
      ofRow.flatMap((error) => columnsOf(error, places, cells[row - 1] ?? [], header.length).map((column) => ({ column, error }))),
      ({ column }) => column,
    );
    const wrong = [...byColumn].map(([column, found]) => ({ row, column, errors: found.map(({ error }) => error) }));
    return [row, wrong.sort((one, other) => (one.column ?? 0) - (other.column ?? 0))];
  }));
}

/** The cells to keep open as fields: the wrong ones, and those somebody is typing in though nothing is wrong with them any more. */
export function openCells(
  wrong: ReadonlyMap<number, readonly WrongCell[]>, drafts: Iterable<Pick<Correction, "row" | "column">>,
): ReadonlyMap<number, readonly WrongCell[]> {
  const open = new Map(wrong);
  for (const { row, column } of drafts) {
    const cells = open.get(row) ?? [];
    if (!cells.some((cell) => cell.column === column)) open.set(row, [...cells, { row, column, errors: [] }]);
  }
  return open;
}

/** Wrong cells by what they say and in which column: those mended by one and the same correction stand together. */
export function wrongCellsByText(
  { cells }: Pick<ImportPreview, "cells">, wrong: ReadonlyMap<number, readonly WrongCell[]>,
): ReadonlyMap<string, readonly WrongCell[]> {
  return Map.groupBy([...wrong.values()].flat(), ({ row, column }) => textKey(column, cells[row - 1]?.[(column ?? 0) - 1] ?? ""));
}

/** The same correction for every other wrong cell of the column that says what this one said. */
export function alikeCorrections(correction: Correction, byText: ReturnType<typeof wrongCellsByText>): readonly Correction[] {
  const { row, column, before } = correction;
  const alike = byText.get(textKey(column, before)) ?? [];
  return alike.filter((cell) => cell.row !== row).map((cell) => ({ ...correction, row: cell.row }));
}

function textKey(column: number | null, text: string): string {
  return `${column} ${text}`;
}

function columnPlaces(header: readonly string[]): ReadonlyMap<Column, number> {
  return new Map(header.flatMap((name, index) => {
    const column = columnNamed(name);
    return column === undefined ? [] : [[column, index + 1] as const];
  }));
}

/** Where an error stands: in its column, or in every cell beyond the header when that is what is wrong. */
function columnsOf(error: RowError, places: ReadonlyMap<Column, number>, row: readonly string[], width: number): readonly (number | null)[] {
  if (error.code === "too-many-cells") {
    return row.flatMap((cell, index) => (index >= width && cell.trim() !== "" ? [index + 1] : []));
  }
  if (error.column === null || error.column === "indeks") return [null];
  return [places.get(error.column) ?? null];
}
