import { type FiscalYear, yearsAfter } from "@hoest/shared/fiscal-year";
import type { DetailYear } from "@hoest/shared/investment-detail";
import { type Ore, total } from "@hoest/shared/money";
import type { CaseFigure } from "./case-figures.ts";

/** The figures of the year table, in the order a krone travels. */
export const yearFigures = [
  "committed", "spent", "promised", "expected", "outlook", "realised", "harvested", "waived", "pending", "ahead",
] as const satisfies readonly CaseFigure[];
export type YearFigure = (typeof yearFigures)[number];

/** What is settled only when the year's accounts are in. */
export const settledFigures: ReadonlySet<YearFigure> = new Set(["waived", "pending", "ahead"]);

// A council decides on the budget year and the three estimate years after it.
const estimateYears = 3;

/** The years a reader chose, those a council budgets for, and what lies later. */
export interface CaseYearGroups {
  readonly passed: readonly DetailYear[];
  readonly budget: readonly DetailYear[];
  readonly later: readonly DetailYear[];
}

/** A case's years in their three groups. */
export function caseYearGroups(years: readonly DetailYear[], through: FiscalYear): CaseYearGroups {
  const lastBudgeted = yearsAfter(through, 1 + estimateYears);
  return {
    passed: years.filter(({ year }) => year <= through),
    budget: years.filter(({ year }) => year > through && year <= lastBudgeted),
    later: years.filter(({ year }) => year > lastBudgeted),
  };
}

/** The figures worth a column: what was promised only where it differs, the rest wherever there is any, and always the usual ones. */
export function shownFigures(years: readonly DetailYear[]): readonly YearFigure[] {
  return yearFigures.filter((figure) => {
    if (figure === "promised") return wasGranted(years) && years.some(({ promised, expected }) => promised !== expected);
    return alwaysShown.has(figure) || years.some((year) => year[figure] !== 0);
  });
}

const alwaysShown: ReadonlySet<YearFigure> = new Set(["committed", "spent", "expected", "realised", "harvested", "pending"]);

/** Whether anything was ever granted or promised; without it there is no promise to compare with. */
export function wasGranted(years: readonly DetailYear[]): boolean {
  return years.some(({ committed, promised }) => committed !== 0 || promised !== 0);
}

/** The sum of a figure over some years, in øre. */
export function sumOfYears(years: readonly DetailYear[], figure: YearFigure): Ore {
  return total(years.map((year) => year[figure]));
}

/** The first year with a gain: realised, or else expected; null without any. */
export function firstGain(years: readonly DetailYear[]): { readonly year: FiscalYear; readonly isRealised: boolean } | null {
  const realised = years.find((year) => year.realised !== 0);
  const expected = years.find((year) => year.expected !== 0);
  const found = realised ?? expected;
  return found ? { year: found.year, isRealised: realised !== undefined } : null;
}
