import { csvText, emptyCell, type FileCell } from "@hoest/shared/csv";
import { type Ore, ore } from "@hoest/shared/money";
import type { Writer } from "../language/writer.ts";
import { fileAmount, fileRate, fileYears } from "../ui/csv.ts";

/** What a column of a chart's numbers holds: amounts in øre, rates as fractions, or years. */
export type ColumnKind = "amount" | "rate" | "years";

/** One series of a chart's numbers. */
export interface ChartColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** One point of a chart: its name, and a number per column; null where there is none. */
export interface ChartRow {
  readonly key: string;
  readonly name: string;
  /** What sets the row apart, such as that it is preliminary. */
  readonly mark?: string;
  readonly values: readonly (number | null)[];
}

/** The numbers a chart shows. Its table, its file and what it says to those who listen are made of them, so that all say the same. */
export interface ChartData {
  /** What a row is: the heading of the first column. */
  readonly head: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** A number as a table shows it, in the unit that its caption names. */
export function cellText(value: number | null, kind: ColumnKind, write: Writer): string {
  if (value === null) return write.words.screen.table.none;
  if (kind === "rate") return write.rate(value);
  return kind === "years" ? write.years(value) : write.cell(ore(value));
}

/** A point as it is told, one line for its name and one for each number. */
export function pointLines(row: ChartRow, { columns }: ChartData, write: Writer): readonly string[] {
  const told = columns.flatMap(({ name, kind }, index) => {
    const value = row.values[index] ?? null;
    return value === null ? [] : [`${name}: ${valueText(value, kind, write)}`];
  });
  return [row.mark ? `${row.name} (${row.mark})` : row.name, ...told];
}

/** The numbers as a file: amounts in kroner to the øre, in the prices that the heading names. */
export function chartCsv({ head, columns, rows }: ChartData, prices: string): string {
  const heading = [head, ...columns.map(({ name, kind }) => `${name}${fileUnits[kind](prices)}`)].map((text): FileCell => ({ text }));
  return csvText([heading, ...rows.map(({ name, values }) => [{ text: name }, ...columns.map(({ kind }, index) => fileCell(values[index] ?? null, kind))])]);
}

const fileUnits: Readonly<Record<ColumnKind, (prices: string) => string>> = {
  amount: (prices) => ` (kr., ${prices})`,
  rate: () => " (%)",
  years: () => "",
};

function fileCell(value: number | null, kind: ColumnKind): FileCell {
  if (value === null) return emptyCell;
  if (kind === "rate") return fileRate(value);
  return kind === "years" ? fileYears(value) : fileAmount(ore(value), "kr");
}

function valueText(value: number, kind: ColumnKind, write: Writer): string {
  return kind === "amount" ? write.amount(ore(value)) : cellText(value, kind, write);
}

/** An amount beside an axis: as in text, without decimals that say nothing. */
export function axisText(amount: Ore, write: Writer): string {
  const { decimal } = write.words.notation;
  const [whole = "", decimals = ""] = write.figure(amount).split(decimal);
  return /^0*$/.test(decimals) ? whole : `${whole}${decimal}${decimals}`;
}
