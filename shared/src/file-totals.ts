import { readAmount, type Unit, unitDigits } from "./amount-text.ts";
import { type Finding, finding } from "./finding.ts";
import { difference, type Ore, ore, total } from "./money.ts";

/** A total row of a file: its number, the amount as written, and the amounts of the rows it sums. */
export interface FileTotal {
  readonly row: number;
  readonly text: string;
  readonly amounts: readonly Ore[];
}

/** Whether a name is that of a total row and not of a case. */
export function isTotalName(name: string | null): boolean {
  return name !== null && /^(i alt|ialt|total|sum|hovedtotal)\b/i.test(name);
}

/** A file's own totals against the sum of its rows, with half a printed unit of tolerance per row, since each was rounded by itself; nothing is corrected. */
export function totalFindings(totals: readonly FileTotal[], unit: Unit): Finding[] {
  return totals.flatMap(({ row, text, amounts }) => {
    const read = readAmount(text, unit);
    if (!("amount" in read) || amounts.length === 0) return [];
    const sum = total(amounts);
    const off = difference(read.amount, sum);
    const code = 2 * Math.abs(off) <= amounts.length * printedUnit(text, unit) ? "total-agrees" : "total-differs";
    return [finding(code, { row, amount: off, details: { stated: read.amount, sum, rows: amounts.length } })];
  });
}

/** One of the last digit that is printed, in øre: 100.000 kr. for an amount with one decimal in millions. */
function printedUnit(text: string, unit: Unit): Ore {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return ore(10 ** (unitDigits[unit] - decimals));
}
