import { fiscalYear } from "@hoest/shared/fiscal-year";
import type { DetailYear } from "@hoest/shared/investment-detail";
import { nothing, ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { curvePoints, paidBackAt } from "./curve-points.ts";

function given(year: number, committed: number, spent: number, planned: number): DetailYear {
  return {
    year: fiscalYear(year), committed: ore(committed), spent: ore(spent), promised: nothing, expected: nothing, realised: nothing, avoided: nothing,
    harvestable: nothing, harvested: nothing, waived: nothing, pending: nothing, ahead: nothing, societal: nothing, outlook: nothing,
    standing: { planned: ore(planned), forecast: ore(planned), harvested: ore(-spent) },
  };
}

const years = [given(2023, 0, 0, 0), given(2024, 1_000, 900, -1_000), given(2025, 0, 0, -600), given(2026, 0, 0, -200), given(2027, 0, 0, 200)];

test("a curve begins at nothing and tells where the case stood when each year was over", () => {
  expect(curvePoints(years).map(({ at, standing }) => [at, standing.planned])).toEqual([[2022, 0], [2023, 0], [2024, -1_000], [2025, -600], [2026, -200], [2027, 200]]);
  expect(curvePoints([])).toEqual([]);
});

function paid(planned: number) {
  return paidBackAt(years, { planned, forecast: null, harvested: null, npv: nothing }, fiscalYear(2025));
}

test("a payback is marked where the curve crosses nothing, counted from the first year of cost", () => {
  const marks = paidBackAt(years, { planned: 3.5, forecast: 3.5, harvested: null, npv: nothing }, fiscalYear(2025));
  expect(marks).toEqual([{ way: "planned", at: 2026.5, year: 2027, years: 3.5 }, { way: "forecast", at: 2026.5, year: 2027, years: 3.5 }]);
});

test("a case paid back exactly when a year ends was paid back in that year, one that never cost more than it gave in its first", () => {
  expect([3.5, 4, 4.01, 0].map((planned) => paid(planned)[0]?.year)).toEqual([2027, 2027, 2028, 2024]);
});
