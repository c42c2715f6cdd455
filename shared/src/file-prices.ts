import { readAmount } from "./amount-text.ts";
import { frames } from "./entry.ts";
import { fileWords, meaningOf } from "./file-words.ts";
import { type FiscalYear, type IsoDate, isFiscalYear, isIsoDate } from "./fiscal-year.ts";
import { isWiderThan, readHeader } from "./header.ts";
import { indexFrame, type PriceIndex } from "./price-level.ts";
import { Refusal } from "./problem.ts";
import type { RowError } from "./row-error.ts";
import type { Sheet, StatedRow } from "./workbook.ts";

/** A price index as a file states it, in millionths; known on the date, or always when null. */
export interface StatedIndex extends PriceIndex {
  readonly row: number;
  readonly knownOn: IsoDate | null;
}

const columns = ["ramme", "år", "indeks", "dato"] as const;
type PriceColumn = (typeof columns)[number];
const english = new Map<string, PriceColumn>([["frame", "ramme"], ["year", "år"], ["index", "indeks"], ["date", "dato"]]);

/** Price indices of a file with the columns ramme, år, indeks and optionally dato; refuses a header without them. */
export function readPrices(sheet: Sheet, today: IsoDate): { rows: StatedIndex[]; errors: RowError[] } {
  const header = readHeader(sheet[0] ?? [], { named: priceColumn, required: ["ramme", "år", "indeks"], known: columns });
  const rows: StatedIndex[] = [];
  const errors: RowError[] = [];
  sheet.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === "")) return;
    const row = index + 1;
    if (isWiderThan(header, cells)) errors.push({ row, column: null, code: "too-many-cells", details: {} });
    const read = readIndex(row, (column) => (cells[header.at.get(column) ?? -1] ?? "").trim(), today);
    if ("errors" in read) errors.push(...read.errors);
    else rows.push(read);
  });
  if (rows.length + errors.length === 0) throw new Refusal("empty-file");
  return { rows, errors };
}

function priceColumn(name: string): PriceColumn | undefined {
  const lower = name.toLowerCase();
  return columns.find((column) => column === lower) ?? english.get(lower);
}

/** Rows whose price level has no index, once prices are known at all: one such row would keep every figure from being shown. */
export function missingIndices(rows: readonly StatedRow[], prices: readonly PriceIndex[]): RowError[] {
  if (prices.length === 0) return [];
  const known = new Set(prices.map(({ frame, year }) => `${frame} ${year}`));
  return rows
    .filter(({ frame, priceLevel }) => !known.has(`${indexFrame(frame)} ${priceLevel}`))
    .map(({ row, frame, priceLevel }) => ({ row, column: "pl", code: "no-price-index", details: { frame, year: priceLevel } }));
}

/** The years in which every frame has an index, so that all amounts can be restated in their prices. */
export function pricedYears(prices: readonly PriceIndex[]): FiscalYear[] {
  const indexed = new Set(frames.map(indexFrame));
  const byYear = Map.groupBy(prices, ({ year }) => year);
  return [...byYear].filter(([, rows]) => new Set(rows.map(({ frame }) => frame)).size === indexed.size).map(([year]) => year).sort();
}

function readIndex(row: number, cell: (column: PriceColumn) => string, today: IsoDate): StatedIndex | { readonly errors: RowError[] } {
  const [frameText, yearText, indexText, dateText] = [cell("ramme"), cell("år"), cell("indeks"), cell("dato")];
  const errors: RowError[] = [];
  const frame = meaningOf(fileWords.ramme, frameText);
  if (!frame || indexFrame(frame) !== frame) {
    errors.push({ row, column: "ramme", code: "unknown-word", details: { found: frameText, words: "service, anlæg, overførsel" } });
  }
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : Number.NaN;
  if (!isFiscalYear(year)) errors.push({ row, column: "år", code: "year-format", details: { found: yearText } });
  const index = readMillionths(indexText);
  if (index === null) errors.push({ row, column: "indeks", code: "index-format", details: { found: indexText } });
  const knownOn = isIsoDate(dateText) ? dateText : null;
  if (dateText !== "" && knownOn === null) errors.push({ row, column: "dato", code: "date-format", details: { found: dateText } });
  if (knownOn !== null && knownOn > today) errors.push({ row, column: "dato", code: "date-in-future", details: { found: knownOn, today } });

  if (errors.length > 0 || !frame || !isFiscalYear(year) || index === null) return { errors };
  return { row, frame, year, index, knownOn };
}

/** An index like `103,20` in millionths: digits as in an amount of a million units, two of which are beyond an index's six. */
function readMillionths(text: string): number | null {
  const read = readAmount(text, "mio");
  return "amount" in read && read.amount > 0 && read.amount % 100 === 0 ? read.amount / 100 : null;
}
