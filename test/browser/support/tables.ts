import type { Locator } from "playwright-core";

/** The rows of a table's bodies as they are read, cell by cell. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.locator("tbody tr").all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

/** The number that begins a cell, as a file would have it: without marks for thousands; empty for a dash. */
export function plainNumber(cell: string): string {
  const [number = ""] = /^−?\d[\d.]*(?:,\d+)?/.exec(cell.trim()) ?? [];
  return number.replaceAll(".", "").replace("−", "-");
}

/** The øre that a cell or a file says in kroner. */
export function oreOf(cell: string): number {
  return Math.round(Number(plainNumber(cell.replace(/^-/, "−")).replace(",", ".")) * 100);
}
