import { expect, test } from "vitest";
import type { Kind } from "./entry.ts";
import { figuresFrom, noSums } from "./figures.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { additive, brokenIdentities, brokenTotals } from "./identities.ts";
import { ore } from "./money.ts";
import { type Portfolio, portfolioOf } from "./portfolio.ts";

const sums = { ...noSums(), expected: ore(30), realised: ore(30), harvestable: ore(20), harvested: ore(15), waived: ore(3), pending: ore(6), ahead: ore(4) };

function portfolio(): Portfolio {
  const investment = { id: 1, poolId: 1, code: "I-01", title: "", department: "Børn", committee: "", horizonYears: 10 };
  const of = (kind: Kind, amount: number, benefitId: number | null = null) => ({
    investmentId: 1, benefitId, kind, frame: "service", year: fiscalYear(2025), budgetYear: kind === "harvest" ? fiscalYear(2025) : null,
    destination: kind === "harvest" ? "budget" : null, reason: null, recurring: 0, priceLevel: fiscalYear(2025), amount: ore(amount),
  } as const);
  const cells = [of("commitment", 40), of("spend", 30), of("expected", 30, 1), of("realised", 20, 1), of("harvest", 15, 1)];
  const known = { cells, promisedCells: [], investments: [investment], benefits: [{ id: 1, nature: "cashable" } as const], prices: [] };
  return portfolioOf(known, { through: fiscalYear(2025), asOf: null, priceLevel: null });
}

test("figures that settle every gain break no identity", () => {
  expect(brokenIdentities(figuresFrom(sums))).toEqual([]);
});

test("one øre too much or too little in any part of an identity is told", () => {
  for (const part of ["harvestable", "harvested", "waived", "pending", "ahead"] as const) {
    const figures = figuresFrom(sums);
    expect([part, brokenIdentities({ ...figures, [part]: ore(figures[part] + 1) })]).toEqual([part, expect.arrayContaining([expect.stringContaining("harvestable =")])]);
  }
  for (const part of ["realised", "avoided"] as const) {
    const figures = figuresFrom(sums);
    expect(brokenIdentities({ ...figures, [part]: ore(figures[part] - 1) })).toEqual([expect.stringContaining("realised =")]);
  }
});

test("breakdowns that add up break nothing, and one øre in any figure of any of them is told", () => {
  expect(brokenTotals(portfolio())).toEqual([]);
  for (const figure of additive) {
    const whole = portfolio();
    const totals = { ...whole.totals, [figure]: ore(whole.totals[figure] + 1) };
    expect(brokenTotals({ ...whole, totals })).toEqual(expect.arrayContaining(["investments", "byDepartment", "byFrame"].map((breakdown) => `${breakdown}: ${figure}`)));
  }
});

test("a year that does not add up is told", () => {
  for (const figure of ["committed", "spent", "expected", "realised", "harvested"] as const) {
    const whole = portfolio();
    const byYear = whole.byYear.map((row) => ({ ...row, [figure]: ore(row[figure] + 1) }));
    expect(brokenTotals({ ...whole, byYear })).toContain(`byYear: ${figure}`);
  }
});
