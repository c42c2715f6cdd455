import type { Unit } from "@hoest/shared/amount-text";
import type { Ore } from "@hoest/shared/money";
import { amountText, rateText, yearsText } from "../language/amount.ts";
import type { Words } from "../language/danish.ts";

/** A cell of a file: text that must never run as a formula, or a number that must stay one. */
export type FileCell = { readonly text: string } | { readonly number: string };

/** A cell with nothing in it. */
export const emptyCell: FileCell = { text: "" };

/** A table as CSV that a Danish spreadsheet opens as it is: marked as UTF-8, semicolons, decimal commas. */
export function csvText(rows: readonly (readonly FileCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(";")).join("\r\n")}\r\n`;
}

/** An amount as a plain number in a unit: no marks for thousands, and a sign that a spreadsheet reads. */
export function fileAmount(amount: Ore, unit: Unit): FileCell {
  return { number: readable(amountText(amount, unit, plain)) };
}

/** A rate as a plain number of per cent; nothing when there is none. */
export function fileRate(rate: number | null): FileCell {
  return rate === null ? emptyCell : { number: readable(rateText(rate, plain)) };
}

/** A number of years as a plain number; nothing when there is none. */
export function fileYears(years: number | null): FileCell {
  return years === null ? emptyCell : { number: readable(yearsText(years, plain)) };
}

const asIs = (text: string) => text;
const plain: Words["notation"] = {
  thousands: "", decimal: ",", unit: { kr: "", t: "", mio: "" }, amount: { kr: asIs, t: asIs, mio: asIs }, brief: { kr: asIs, t: asIs, mio: asIs },
  percent: asIs, years: asIs, date: () => "", shortDate: () => "",
};

function readable(number: string): string {
  return number.replace("−", "-");
}

function written(cell: FileCell): string {
  return "number" in cell ? cell.number : quoted(harmless(cell.text.replaceAll("\u00AD", "")));
}

/** A spreadsheet runs what begins with one of these, also in the wide forms of Asian scripts. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
