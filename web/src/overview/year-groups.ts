import { type FiscalYear, yearsAfter } from "@hoest/shared/fiscal-year";
import { nothing, plus } from "@hoest/shared/money";
import type { YearFigures } from "@hoest/shared/year-figures";

// A council decides on the budget year and the three estimate years after it.
const estimateYears = 3;

/** The figures of a year that add up over years. */
export const yearFigureNames = ["committed", "spent", "expected", "realised", "harvested"] as const;
export type YearSums = Pick<YearFigures, (typeof yearFigureNames)[number]>;

/** The years a reader chose, those a council budgets for, and what lies later. */
export interface YearGroups {
  readonly chosen: readonly YearFigures[];
  readonly budget: readonly YearFigures[];
  readonly later: readonly YearFigures[];
}

/** Years in their three groups, seen from the last year chosen. */
export function yearGroups(years: readonly YearFigures[], through: FiscalYear): YearGroups {
  const lastBudgeted = yearsAfter(through, 1 + estimateYears);
  return {
    chosen: years.filter(({ year }) => year <= through),
    budget: years.filter(({ year }) => year > through && year <= lastBudgeted),
    later: years.filter(({ year }) => year > lastBudgeted),
  };
}

/** The sum of some years, figure by figure, in øre. */
export function sumOfYears(years: readonly YearFigures[]): YearSums {
  const sums = { committed: nothing, spent: nothing, expected: nothing, realised: nothing, harvested: nothing };
  for (const year of years) {
    for (const name of yearFigureNames) sums[name] = plus(sums[name], year[name]);
  }
  return sums;
}
