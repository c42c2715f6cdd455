import type { Cell } from "@hoest/shared/cell";
import { destinations, frames, isOfBenefit, kinds, mayRecur, natures, reasons } from "@hoest/shared/entry";
import type { Figures } from "@hoest/shared/figures";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { type Ore, ore } from "@hoest/shared/money";
import { type Known, type Portfolio, portfolioOf } from "@hoest/shared/portfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";

const year = fc.integer({ min: 2020, max: 2030 }).map(fiscalYear);
const prices = frames.flatMap((frame, place) => [2023, 2024, 2025].map((of) => ({ frame, year: fiscalYear(of), index: 90_000_000 + 1_234_567 * (of - 2023) + place })));
const investments = [1, 2, 3].map((id) => ({ id, poolId: 1, code: `I-${id}`, title: "", department: id < 3 ? "Børn" : "Teknik", committee: "", horizonYears: 4 + id }));

// Any cells at all, negative ones and harvests of what is no cashable gain included: the identities are not to depend on good data.
const cell = fc.record({
  investmentId: fc.integer({ min: 1, max: 3 }), gain: fc.integer({ min: 0, max: 3 }), kind: fc.constantFrom(...kinds), frame: fc.constantFrom(...frames), year,
  delay: fc.integer({ min: 0, max: 3 }), destination: fc.constantFrom(...destinations), reason: fc.constantFrom(...reasons), isRecurring: fc.boolean(),
  priceLevel: fc.integer({ min: 2023, max: 2025 }).map(fiscalYear), amount: fc.integer({ min: -1_000_000, max: 9_000_000 }).map(ore),
}).map(({ gain, delay, isRecurring, ...one }): Cell => {
  const benefit = isOfBenefit(one.kind) ? 10 * one.investmentId + gain : null;
  return {
    ...one, benefitId: benefit, investmentId: one.kind === "allocation" ? null : one.investmentId,
    frame: benefit === null ? one.frame : (frames[gain] ?? "service"),
    budgetYear: one.kind === "harvest" ? fiscalYear(one.year + delay) : null, destination: one.kind === "harvest" ? one.destination : null,
    reason: one.kind === "waiver" ? one.reason : null, recurring: isRecurring && mayRecur(one.kind) ? 1 : 0,
  };
});
const benefits = fc.array(fc.constantFrom(...natures), { minLength: 12, maxLength: 12 })
  .map((given) => given.map((nature, index) => ({ id: 10 * (1 + Math.floor(index / 4)) + (index % 4), nature })));
const known: fc.Arbitrary<Known> = fc.record({ cells: fc.array(cell, { maxLength: 60 }), benefits }).map((given) => ({
  ...given, promisedCells: given.cells.filter(({ kind }) => kind === "expected").slice(0, 5), investments, prices,
}));
const settings = fc.record({ through: fc.integer({ min: 2019, max: 2035 }).map(fiscalYear), asOf: fc.constant(null), priceLevel: fc.constantFrom(null, fiscalYear(2023), fiscalYear(2025)) });

function eachLevel({ totals, investments: cases, byDepartment, byFrame }: Portfolio): Figures[] {
  return [totals, ...cases, ...byDepartment, ...byFrame];
}

function sumOf<K extends string>(rows: readonly Readonly<Record<K, Ore>>[], figure: K): number {
  return rows.reduce((sum, row) => sum + row[figure], 0);
}

test("what can be harvested is harvested, waived, pending or cut ahead, at every level", () => {
  fc.assert(fc.property(known, settings, (given, chosen) => {
    for (const { harvestable, harvested, waived, pending, ahead } of eachLevel(portfolioOf(given, chosen))) expect(harvested + waived + pending - ahead).toBe(harvestable);
  }), { numRuns: runs(1_000) });
});

test("what is realised is avoided, harvested in time, waived or pending, at every level", () => {
  fc.assert(fc.property(known, settings, (given, chosen) => {
    for (const { realised, avoided, harvested, waived, pending, ahead } of eachLevel(portfolioOf(given, chosen))) {
      expect(avoided + (harvested - ahead) + waived + pending).toBe(realised);
    }
  }), { numRuns: runs(1_000) });
});

test("every breakdown adds up to the total, to the øre", () => {
  const figures = [
    "committed", "spent", "promised", "expected", "expectedTotal", "outlookTotal", "realised", "avoided", "harvestable", "harvested", "harvestedTotal", "waived",
    "pending", "ahead", "societal", "net", "netHarvested",
  ] as const;
  fc.assert(fc.property(known, settings, (given, chosen) => {
    const { totals, investments: cases, byDepartment, byFrame } = portfolioOf(given, chosen);
    for (const figure of figures) for (const rows of [cases, byDepartment, byFrame]) expect([figure, sumOf(rows, figure)]).toEqual([figure, totals[figure]]);
    expect(byDepartment.reduce((sum, row) => sum + row.investments, 0)).toBe(cases.length);
  }), { numRuns: runs(500) });
});

test("the years add up to the totals, and there is a row for every year between the first and the last", () => {
  fc.assert(fc.property(known, settings, (given, chosen) => {
    const { totals, byYear } = portfolioOf(given, chosen);
    const passed = byYear.filter((row) => row.year <= chosen.through);
    expect([sumOf(passed, "spent"), sumOf(passed, "expected"), sumOf(passed, "realised"), sumOf(passed, "harvested")]).toEqual(
      [totals.spent, totals.expected, totals.realised, totals.harvested]);
    expect([sumOf(byYear, "committed"), sumOf(byYear, "expected"), sumOf(byYear, "harvested")]).toEqual([totals.committed, totals.expectedTotal, totals.harvestedTotal]);
    expect(byYear.every((row, index) => row.year === (byYear[0]?.year ?? 0) + index)).toBe(true);
  }), { numRuns: runs(500) });
});

test("one investment asked for alone has the figures it has among all, and the pool is the whole pool's", () => {
  fc.assert(fc.property(known, settings, fc.constantFrom("I-1", "I-2", "I-3"), (given, chosen, code) => {
    const [all, alone] = [portfolioOf(given, chosen), portfolioOf(given, chosen, { code })];
    expect(alone.investments).toEqual(all.investments.filter(({ id }) => id === code));
    expect(alone.pool).toEqual(all.pool);
    const { payback: _, id: __, ...figures } = alone.investments[0] ?? { payback: null, id: null, ...alone.totals };
    expect(alone.totals).toEqual(figures);
  }), { numRuns: runs(200) });
});
