import type { ImportPreview, PreviewRow, RowOutcome } from "@hoest/shared/import-preview";

/** Which rows the address may ask for; each is one outcome. */
export const shows = ["errors", "new", "changed", "same", "left-out"] as const;
export type Show = (typeof shows)[number];

/** How many rows stand on one page: as many as a browser lays out at once without anybody waiting. */
export const rowsOnPage = 100;

/** One page of rows, with where it is among all of them; `first` and `last` count from 1. */
export interface RowsPage {
  readonly rows: readonly PreviewRow[];
  readonly page: number;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  readonly all: number;
}

/** What rows an address asks for; null is all of them. */
export function readShow(text: string | undefined): Show | null {
  return shows.find((show) => show === text) ?? null;
}

/** The outcome a choice of rows is about. */
export function outcomeOf(show: Show): RowOutcome {
  return show === "errors" ? "wrong" : show;
}

/** The rows of one choice. Rows a person corrected stay among the errors, so that nobody loses sight of what was typed. */
export function rowsShown({ rows }: Pick<ImportPreview, "rows">, show: Show | null, corrected: ReadonlySet<number>): readonly PreviewRow[] {
  if (show === null) return rows;
  const outcome = outcomeOf(show);
  return rows.filter((row) => row.outcome === outcome || (show === "errors" && corrected.has(row.row)));
}

/** The page an address asks for; the nearest there is when there is no such page. */
export function pageOf(rows: readonly PreviewRow[], text: string | undefined): RowsPage {
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  const asked = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 1;
  const page = Math.min(Math.max(asked, 1), pages);
  const start = (page - 1) * rowsOnPage;
  const shown = rows.slice(start, start + rowsOnPage);
  return { rows: shown, page, pages, first: shown.length === 0 ? 0 : start + 1, last: start + shown.length, all: rows.length };
}

/** How many rows would write something. */
export function changingRows({ counts }: Pick<ImportPreview, "counts">): number {
  return counts.new + counts.changed;
}

/** Whether a row restates its figure in the prices of another year than it stood in. */
export function isRepriced({ outcome, fromPriceLevel, priceLevel }: PreviewRow): boolean {
  return outcome === "changed" && fromPriceLevel !== null && fromPriceLevel !== priceLevel;
}

/** How many rows restate their figure in other prices. */
export function repricedRows({ rows }: Pick<ImportPreview, "rows">): number {
  return rows.filter(isRepriced).length;
}
