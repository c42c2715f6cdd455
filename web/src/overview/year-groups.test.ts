import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { sumOfYears, yearGroups } from "./year-groups.ts";

function givenYear(year: number) {
  const amount = ore(year);
  return { year: fiscalYear(year), committed: amount, spent: amount, expected: amount, realised: amount, harvested: amount, outlook: amount };
}

const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map(givenYear);

function yearsIn(group: readonly { readonly year: number }[]): number[] {
  return group.map(({ year }) => year);
}

test("the budget year and three estimate years follow the chosen years, the rest is later", () => {
  const groups = yearGroups(years, fiscalYear(2025));
  expect(yearsIn(groups.chosen)).toEqual([2023, 2024, 2025]);
  expect(yearsIn(groups.budget)).toEqual([2026, 2027, 2028, 2029]);
  expect(yearsIn(groups.later)).toEqual([2030, 2031]);
});

test("every year is in exactly one group", () => {
  for (const through of [2020, 2025, 2031, 2040]) {
    const { chosen, budget, later } = yearGroups(years, fiscalYear(through));
    expect([...chosen, ...budget, ...later]).toEqual(years);
  }
});

test("years add up to the øre, and no years to nothing", () => {
  expect(sumOfYears(years.slice(0, 2))).toMatchObject({ committed: 4047, harvested: 4047 });
  expect(sumOfYears([])).toMatchObject({ spent: 0, realised: 0 });
});
