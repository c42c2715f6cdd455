import type { Unit } from "@hoest/shared/amount-text";
import { emptyCell, type FileCell } from "@hoest/shared/csv";
import type { Ore } from "@hoest/shared/money";
import { amountText, rateText, yearsText } from "../language/amount.ts";
import type { Words } from "../language/danish.ts";

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
