import { fiscalYear } from "@hoest/shared/fiscal-year";
import type { DetailYear } from "@hoest/shared/investment-detail";
import { nothing, ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { caseYearGroups, firstGain, shownFigures, sumOfYears } from "./case-years.ts";

function given(year: number, figures: Partial<Record<"promised" | "expected" | "realised" | "ahead", number>> = {}): DetailYear {
  const of = (name: keyof typeof figures) => ore(figures[name] ?? 0);
  return {
    year: fiscalYear(year), committed: nothing, spent: nothing, promised: of("promised"), expected: of("expected"), realised: of("realised"), avoided: nothing,
    harvestable: nothing, harvested: nothing, waived: nothing, pending: nothing, ahead: of("ahead"), societal: nothing, outlook: nothing,
    standing: { planned: nothing, forecast: nothing, harvested: nothing },
  };
}

test("the years chosen, the budget with its estimate years and what lies later stand apart, each year once", () => {
  const years = [2024, 2025, 2026, 2029, 2030].map((year) => given(year));
  const { passed, budget, later } = caseYearGroups(years, fiscalYear(2025));
  expect([passed, budget, later].map((group) => group.map(({ year }) => Number(year)))).toEqual([[2024, 2025], [2026, 2029], [2030]]);
});

test("what was promised has a column only where it is not what is expected now", () => {
  expect(shownFigures([given(2024, { promised: 5, expected: 5 })])).not.toContain("promised");
  expect(shownFigures([given(2024, { promised: 5, expected: 4 })])).toContain("promised");
  expect(shownFigures([given(2024, { expected: 4 })])).not.toContain("promised");
});

test("a figure nobody has used takes no room, but the usual ones are always there", () => {
  expect(shownFigures([given(2024)])).toEqual(["committed", "spent", "expected", "realised", "harvested", "pending"]);
  expect(shownFigures([given(2024, { ahead: 1 })])).toContain("ahead");
});

test("the first saving is the first one shown, or else the first one expected", () => {
  expect(firstGain([given(2024, { expected: 1 }), given(2025, { expected: 1, realised: 1 })])).toEqual({ year: 2025, isRealised: true });
  expect(firstGain([given(2024), given(2028, { expected: 1 })])).toEqual({ year: 2028, isRealised: false });
  expect(firstGain([given(2024)])).toBeNull();
});

test("years add up to the øre", () => {
  expect(sumOfYears([given(2024, { expected: 1 }), given(2025, { expected: 2 })], "expected")).toBe(3);
});
