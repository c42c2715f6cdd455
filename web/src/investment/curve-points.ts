import type { FiscalYear } from "@hoest/shared/fiscal-year";
import type { DetailYear } from "@hoest/shared/investment-detail";
import { nothing, type Ore } from "@hoest/shared/money";
import type { Payback } from "@hoest/shared/payback";

/** The three ways a case is seen. */
export const ways = ["planned", "forecast", "harvested"] as const;
export type Way = (typeof ways)[number];

/** Where a case stood at a moment: the turn of a year, as the number of the year that ends. */
export interface CurvePoint {
  readonly at: number;
  readonly standing: Readonly<Record<Way, Ore>>;
}

/** The moment a case has paid for itself, on the same scale, the calendar year it falls in, and how many years it took. */
export interface PaidBack {
  readonly way: Way;
  readonly at: number;
  readonly year: number;
  readonly years: number;
}

/** Where a case stood at the start of its first year, and at the end of each. */
export function curvePoints(years: readonly DetailYear[]): readonly CurvePoint[] {
  const [first] = years;
  if (!first) return [];
  const start = { at: first.year - 1, standing: { planned: nothing, forecast: nothing, harvested: nothing } };
  return [start, ...years.map(({ year, standing }) => ({ at: Number(year), standing }))];
}

/** The first year of cost in each way; undefined where there is none: the plan counts commitments, the others spend and after the accounts commitments. */
export function firstCosts(years: readonly DetailYear[], through: FiscalYear): Readonly<Record<Way, FiscalYear | undefined>> {
  const planned = years.find(({ committed }) => committed !== 0)?.year;
  const paid = years.find(({ year, spent, committed }) => (year <= through ? spent : committed) !== 0)?.year;
  return { planned, forecast: paid, harvested: paid };
}

/** When the case has paid for itself in each way it does: counted from the start of that way's first year of cost. */
export function paidBackAt(years: readonly DetailYear[], payback: Payback, through: FiscalYear): readonly PaidBack[] {
  const from = firstCosts(years, through);
  return ways.flatMap((way) => {
    const [start, taken] = [from[way], payback[way]];
    return start === undefined || taken === null ? [] : [{ way, at: start - 1 + taken, year: yearOf(start, taken), years: taken }];
  });
}

/** The turn of a year belongs to the one that ends; a case that never stood below nothing paid for itself in its first year. */
function yearOf(start: number, taken: number): number {
  return Math.max(start, Math.ceil(start + taken) - 1);
}
