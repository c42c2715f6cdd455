import { hash } from "node:crypto";
import type { SheetFile } from "@hoest/server/workbook/read-sheet";
import { type Column, columns } from "@hoest/shared/file-words";

/** A row of an entries file by its Danish column names; what is left out is blank. */
export type FileRow = Readonly<Partial<Record<Column, string>>>;

/** The header and lines of an entries file with these rows, as CSV. */
export function csvOf(rows: readonly FileRow[]): string {
  return sheetOf(rows).map((cells) => `${cells.join(";")}\n`).join("");
}

/** An entries file with these rows, as it is when it has been read. */
export function givenFile(rows: readonly FileRow[], name = "poster.csv"): SheetFile {
  return { name, sha256: hash("sha256", csvOf(rows), "hex"), sheet: sheetOf(rows) };
}

/** A file of price indices, each as frame, year, index and the date it is known from. */
export function givenPrices(rows: readonly (readonly [frame: string, year: number, index: string, knownOn?: string])[]): SheetFile {
  const sheet = [["ramme", "år", "indeks", "dato"], ...rows.map(([frame, year, index, knownOn = ""]) => [frame, String(year), index, knownOn])];
  return { name: "pris-og-loen.csv", sha256: hash("sha256", JSON.stringify(sheet), "hex"), sheet };
}

function sheetOf(rows: readonly FileRow[]): string[][] {
  const used = columns.filter((column) => ["investering", "post", "år", "beløb"].includes(column) || rows.some((row) => row[column] !== undefined));
  return [used, ...rows.map((row) => used.map((column) => row[column] ?? ""))].map((cells) => [...cells]);
}
