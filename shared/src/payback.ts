import { outlookOf } from "./figures.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, ore, plus, total } from "./money.ts";

/** When an investment has paid for itself, in years from its first cost with four decimals, or null; and its present value in øre. */
export interface Payback {
  readonly planned: number | null;
  readonly forecast: number | null;
  readonly harvested: number | null;
  readonly npv: Ore;
}

/** Amounts in øre by year. */
export type ByYear = ReadonlyMap<FiscalYear, Ore>;

/** The three paybacks and the present value of one case; it spans frames. */
export function paybackOf(years: InvestmentYears, first: FiscalYear, through: FiscalYear): Payback {
  const gains = years.gains.filter((gain) => gain.nature !== "societal");
  const expected = byYear(gains.map((gain) => [gain.year, gain.expected]));
  const outlook = byYear(gains.map((gain) => [gain.year, outlookOf(gain, through)]));
  const harvested = byYear(years.receipts.map((receipt) => [receipt.budgetYear, receipt.amount]));
  const committed = byYear(years.costs.map((cost) => [cost.year, cost.committed]));
  const spent = byYear(years.costs.map((cost) => [cost.year, cost.year <= through ? cost.spent : cost.committed]));
  return {
    planned: paybackYears(expected, committed),
    forecast: paybackYears(outlook, spent),
    harvested: paybackYears(harvested, spent),
    npv: presentValue(expected, committed, first),
  };
}

/** Years from the first cost until gains outweigh costs for good, the last year taken in proportion, four decimals; null when they never do or nothing was paid. */
export function paybackYears(gain: ByYear, cost: ByYear): number | null {
  const firstCost = [...cost].filter(([, amount]) => amount !== 0).map(([year]) => year).sort(ascending)[0];
  if (firstCost === undefined) return null;

  let standing = nothing;
  let paidBackIn: number | null = 0;
  for (const year of allYears(gain, cost)) {
    const net = difference(gain.get(year) ?? nothing, cost.get(year) ?? nothing);
    const before = standing;
    standing = plus(standing, net);
    if (standing < 0) paidBackIn = null;
    else if (before < 0) paidBackIn = year - firstCost - before / net;
  }
  return paidBackIn === null ? null : Math.round(paidBackIn * 1e4) / 1e4;
}

/** Σ (gain − cost) ÷ discount factor from the first year, in øre. Discount rates: Ministry of Finance, 2021. */
export function presentValue(gain: ByYear, cost: ByYear, first: FiscalYear): Ore {
  let value = 0;
  for (const year of allYears(gain, cost)) {
    value += difference(gain.get(year) ?? nothing, cost.get(year) ?? nothing) / discountFactor(year - first);
  }
  return ore(Math.sign(value) * Math.round(Math.abs(value)));
}

/** 3,5 % a year for years 1–35 and 2,5 % after (Finansministeriet, Den samfundsøkonomiske diskonteringsrente, 2021). */
function discountFactor(years: number): number {
  return 1.035 ** Math.min(years, 35) * 1.025 ** Math.max(0, years - 35);
}

function byYear(amounts: readonly (readonly [FiscalYear, Ore])[]): ByYear {
  const sums = new Map<FiscalYear, Ore>();
  for (const [year, amount] of amounts) sums.set(year, total([sums.get(year) ?? nothing, amount]));
  return sums;
}

function allYears(one: ByYear, other: ByYear): FiscalYear[] {
  const years = [...one.keys(), ...other.keys()].sort(ascending);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, index) => yearsAfter(first, index));
}

function ascending(one: number, other: number): number {
  return one - other;
}
