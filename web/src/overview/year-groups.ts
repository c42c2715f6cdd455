import { type FiscalYear, yearsAfter } from "@hoest/shared/fiscal-year";
import { nothing, plus } from "@hoest/shared/money";
import type { YearFigures } from "@hoest/shared/year-figures";
import type { FiguresAnswer } from "../api/figures.ts";

// A council decides on the budget year and the three estimate years after it.
const estimateYears = 3;

/** The figures of a year that add up over years. */
export const yearFigureNames = ["committed", "spent", "expected", "realised", "harvested", "outlook"] as const;
export type YearSums = Pick<YearRow, (typeof yearFigureNames)[number]>;

/** One year's figures with its outlook, and the net of all years so far; amounts in øre. */
export type YearRow = YearFigures & Pick<FiguresAnswer["outlookByYear"][number], "outlook" | "cumulativeNet">;

/** The years a reader chose, those a council budgets for, and what lies later. */
export interface YearGroups<Year> {
  readonly chosen: readonly Year[];
  readonly budget: readonly Year[];
  readonly later: readonly Year[];
}

/** The figures year by year, each with its outlook beside it. */
export function yearRows({ byYear, outlookByYear }: Pick<FiguresAnswer, "byYear" | "outlookByYear">): readonly YearRow[] {
  const outlooks = new Map(outlookByYear.map((row) => [row.year, row]));
  return byYear.flatMap((figures) => {
    const found = outlooks.get(figures.year);
    return found ? [{ ...figures, outlook: found.outlook, cumulativeNet: found.cumulativeNet }] : [];
  });
}

/** Years in their three groups, seen from the last year chosen. */
export function yearGroups<Year extends { readonly year: FiscalYear }>(years: readonly Year[], through: FiscalYear): YearGroups<Year> {
  const lastBudgeted = yearsAfter(through, 1 + estimateYears);
  return {
    chosen: years.filter(({ year }) => year <= through),
    budget: years.filter(({ year }) => year > through && year <= lastBudgeted),
    later: years.filter(({ year }) => year > lastBudgeted),
  };
}

/** The sum of some years, figure by figure, in øre. */
export function sumOfYears(years: readonly YearSums[]): YearSums {
  const sums = { committed: nothing, spent: nothing, expected: nothing, realised: nothing, harvested: nothing, outlook: nothing };
  for (const year of years) {
    for (const name of yearFigureNames) sums[name] = plus(sums[name], year[name]);
  }
  return sums;
}
