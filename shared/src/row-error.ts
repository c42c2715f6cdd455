import type { Column } from "./file-words.ts";

/** Everything that can be wrong with one row of an entries file. The locales have the words. */
export const rowErrorCodes = [
  "missing",
  "formula",
  "unknown-word",
  "amount-format",
  "amount-decimals",
  "amount-size",
  "year-format",
  "date-format",
  "date-in-future",
  "code-format",
  "too-long",
  "cpr-number",
  "account-format",
  "not-for-kind",
  "budget-year-before",
  "too-many-cells",
  "two-titles",
  "two-pools",
  "two-natures",
  "two-frames",
  "not-cashable",
  "no-price-index",
  "two-price-levels",
  "two-values",
  "below-nothing",
  "index-format",
] as const;
export type RowErrorCode = (typeof rowErrorCodes)[number];

/** What is wrong in one row: its number as a spreadsheet shows it, the column, and what the words need to name. */
export interface RowError {
  readonly row: number;
  readonly column: Column | "indeks" | null;
  readonly code: RowErrorCode;
  readonly details: Readonly<Record<string, string | number>>;
}
