import type { FiscalYear } from "@hoest/shared/fiscal-year";
import type { FiguresAnswer } from "../api/figures.ts";
import { type YearGroups, type YearRow, yearGroups, yearRows } from "./year-groups.ts";

/** A year of the chart: its figures in øre, and where it stands: chosen, in the budget with its estimate years, or later than a council decides on. */
export type YearPoint = YearRow & { readonly horizon: keyof YearGroups<YearRow> };

/** What a chart by year is made of. */
export type YearsAnswer = Pick<FiguresAnswer, "through" | "byYear" | "outlookByYear">;

/** The figures year by year, in order, each with where it stands. */
export function yearPoints(answer: YearsAnswer): readonly YearPoint[] {
  const { chosen, budget, later } = yearGroups(yearRows(answer), answer.through);
  return [
    ...chosen.map((year) => ({ ...year, horizon: "chosen" as const })),
    ...budget.map((year) => ({ ...year, horizon: "budget" as const })),
    ...later.map((year) => ({ ...year, horizon: "later" as const })),
  ];
}

/** The first year from which what is gained stays at or above what is spent; null when that is not in sight. */
export function earnedBackIn(points: readonly YearPoint[]): FiscalYear | null {
  const lastBelow = points.findLastIndex(({ cumulativeNet }) => cumulativeNet < 0);
  return points[lastBelow + 1]?.year ?? null;
}
