import { outlookOf } from "./figures.ts";
import { type FiscalYear, firstFiscalYear, fiscalYear, lastFiscalYear } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, ore, plus } from "./money.ts";

/** When an investment has paid for itself, in years from its first cost with four decimals, or null; and its present value in øre. */
export interface Payback {
  readonly planned: number | null;
  readonly forecast: number | null;
  readonly harvested: number | null;
  readonly npv: Ore;
}

/** What a case costs and gains in consecutive years from the first, in øre. */
export interface Course {
  readonly first: FiscalYear;
  readonly gain: readonly Ore[];
  readonly cost: readonly Ore[];
}

/** One case seen three ways: as planned, as forecast now, and as harvested so far. */
export interface Courses {
  readonly planned: Course;
  readonly forecast: Course;
  readonly harvested: Course;
}

/** The three paybacks and the present value of one case, discounted to a year; the case spans frames. */
export function paybackOf(years: InvestmentYears, discountedTo: FiscalYear, through: FiscalYear): Payback {
  const { planned, forecast, harvested } = coursesOf(years, through);
  return {
    planned: paybackYears(planned),
    forecast: paybackYears(forecast),
    harvested: paybackYears(harvested),
    npv: presentValue(planned, discountedTo),
  };
}

/** What was expected against commitments; the outlook, and what was harvested by budget year, both against spend and after the year against commitments. */
export function coursesOf(years: InvestmentYears, through: FiscalYear): Courses {
  const [first, last] = yearsSpanned(years);
  const series = () => new Array<Ore>(last - first + 1).fill(nothing);
  const [expected, outlook, harvested, committed, paid] = [series(), series(), series(), series(), series()];
  for (const gain of years.gains) {
    if (gain.nature === "societal") continue;
    add(expected, gain.year - first, gain.expected);
    add(outlook, gain.year - first, outlookOf(gain, through));
  }
  for (const { budgetYear, amount } of years.receipts) add(harvested, budgetYear - first, amount);
  for (const cost of years.costs) {
    add(committed, cost.year - first, cost.committed);
    add(paid, cost.year - first, cost.year <= through ? cost.spent : cost.committed);
  }
  return {
    planned: { first, gain: expected, cost: committed },
    forecast: { first, gain: outlook, cost: paid },
    harvested: { first, gain: harvested, cost: paid },
  };
}

/** Years from the first cost until gains outweigh costs for good, the last in proportion, four decimals; null when they never do or nothing was paid. */
export function paybackYears({ gain, cost }: Pick<Course, "gain" | "cost">): number | null {
  const firstCost = cost.findIndex((amount) => amount !== 0);
  if (firstCost === -1) return null;

  let standing = nothing;
  let paidBack: number | null = 0;
  gain.forEach((gained, year) => {
    const net = difference(gained, cost[year] ?? nothing);
    const before = standing;
    standing = plus(standing, net);
    if (standing < 0) paidBack = null;
    else if (before < 0) paidBack = year - firstCost - before / net;
  });
  return paidBack === null ? null : Math.round(paidBack * 1e4) / 1e4;
}

/** Σ (gain − cost) ÷ discount factor counted from a year, in øre, rounded half away from zero. */
export function presentValue({ first, gain, cost }: Course, discountedTo: FiscalYear): Ore {
  const value = gain.reduce((sum, gained, year) => {
    const net = difference(gained, cost[year] ?? nothing);
    return net === 0 ? sum : sum + net / discountFactor(first + year - discountedTo);
  }, 0);
  return ore(Math.sign(value) * Math.round(Math.abs(value)));
}

/** 3,5 % a year for years 1–35 and 2,5 % after (Finansministeriet, Den samfundsøkonomiske diskonteringsrente, 2021). */
function discountFactor(years: number): number {
  return 1.035 ** Math.min(years, 35) * 1.025 ** Math.max(0, years - 35);
}

function yearsSpanned({ gains, costs, receipts }: InvestmentYears): [FiscalYear, FiscalYear] {
  let [first, last] = [fiscalYear(lastFiscalYear), fiscalYear(firstFiscalYear)];
  for (const rows of [gains, costs, receipts]) {
    for (const { year } of rows) [first, last] = [earlier(first, year), later(last, year)];
  }
  for (const { budgetYear } of receipts) last = later(last, budgetYear);
  return [first, last];
}

function earlier(one: FiscalYear, other: FiscalYear): FiscalYear {
  return one < other ? one : other;
}

function later(one: FiscalYear, other: FiscalYear): FiscalYear {
  return one > other ? one : other;
}

function add(series: Ore[], index: number, amount: Ore): void {
  series[index] = plus(series[index] ?? nothing, amount);
}
