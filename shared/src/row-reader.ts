import { readAmount, type Unit } from "./amount-text.ts";
import { type Column, danishWords, meaningOf, type WordColumn } from "./file-words.ts";
import { type FiscalYear, type IsoDate, isFiscalYear, isIsoDate } from "./fiscal-year.ts";
import { holdsCprNumber } from "./free-text.ts";
import { type Header, isWiderThan } from "./header.ts";
import type { Ore } from "./money.ts";
import type { RowError, RowErrorCode } from "./row-error.ts";

/** Reads one row's cells and keeps what is wrong with them; a wrong cell reads as its fallback, so that every error of a row is found. */
export class RowReader {
  readonly errors: RowError[] = [];
  readonly row: number;
  readonly #cells: readonly string[];
  readonly #header: Header<Column>;

  constructor(row: number, cells: readonly string[], header: Header<Column>) {
    this.row = row;
    this.#cells = cells;
    this.#header = header;
    if (isWiderThan(header, cells)) this.wrong(null, "too-many-cells");
    for (const [column, index] of header.at) {
      const text = cells[index] ?? "";
      if (text.startsWith("=")) this.wrong(column, "formula", { found: text.slice(0, 80) });
    }
  }

  wrong(column: Column | null, code: RowErrorCode, details: RowError["details"] = {}): void {
    // Whatever else a formula is taken for, that it has no value is what is wrong with it.
    const isFormula = this.errors.some((error) => error.code === "formula" && error.column === column);
    if (!isFormula) this.errors.push({ row: this.row, column, code, details });
  }

  text(column: Column): string | null {
    const index = this.#header.at.get(column);
    const text = index === undefined ? "" : (this.#cells[index] ?? "").trim();
    return text === "" ? null : text;
  }

  demanded(column: Column): string | null {
    const text = this.text(column);
    if (text === null) this.wrong(column, "missing");
    return text;
  }

  freeText(column: Column, most: number): string | null {
    const text = this.text(column);
    if (text !== null && text.length > most) this.wrong(column, "too-long", { most });
    else if (text !== null && holdsCprNumber(text)) this.wrong(column, "cpr-number");
    return text;
  }

  word<T>(column: WordColumn, words: Readonly<Record<string, T>>): T | null {
    const text = this.text(column);
    if (text === null) return null;
    const meaning = meaningOf(words, text);
    if (meaning !== undefined) return meaning;
    this.wrong(column, "unknown-word", { found: text.slice(0, 80), words: danishWords(column).join(", ") });
    return null;
  }

  year(column: Column): FiscalYear | null {
    const text = this.text(column);
    if (text === null) return null;
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (isFiscalYear(year)) return year;
    this.wrong(column, "year-format", { found: text });
    return null;
  }

  date(column: Column, today: IsoDate): IsoDate | null {
    const text = this.text(column);
    if (text === null) return null;
    if (!isIsoDate(text)) this.wrong(column, "date-format", { found: text });
    else if (text > today) this.wrong(column, "date-in-future", { found: text, today });
    else return text;
    return null;
  }

  amount(unit: Unit): Ore | null {
    const text = this.demanded("beløb");
    if (text === null) return null;
    const read = readAmount(text, unit);
    if ("amount" in read) return read.amount;
    this.wrong("beløb", `amount-${read.wrong}`, { found: text });
    return null;
  }
}
