import { columnNamed, requiredColumns } from "./file-words.ts";
import { Refusal } from "./problem.ts";
import type { Sheet } from "./workbook.ts";

// A heading and some remarks may stand above a table; no further down does anybody look for its column names.
const mostRowsAbove = 30;

/** Refuses a sheet that is no table of entries, and says what it looks like: nothing at all, price indices, a table with lines above it, or another table. */
export function demandEntriesTable(sheet: Sheet): void {
  if (sheet.every((cells) => cells.every((cell) => cell.trim() === ""))) throw new Refusal("empty-file");
  const [header = []] = sheet;
  if (requiredIn(header) >= requiredColumns.length / 2) return;
  const below = sheet.slice(0, mostRowsAbove).findIndex((cells) => requiredIn(cells) === requiredColumns.length);
  if (below > 0) throw new Refusal("header-below", { row: below + 1 });
  const names = header.map((cell) => cell.trim()).filter((name) => name !== "");
  if (names.some((name) => /^(indeks|index)$/i.test(name))) throw new Refusal("price-index-file");
  if (names.every((name) => columnNamed(name) !== undefined)) return;
  throw new Refusal("other-table", { found: names.slice(0, 3).map((name) => name.slice(0, 40)).join(", "), columns: requiredColumns.join(", ") });
}

/** How many of the columns that must be there a line names. */
function requiredIn(cells: readonly string[]): number {
  const named = new Set(cells.map(columnNamed));
  return requiredColumns.filter((column) => named.has(column)).length;
}
