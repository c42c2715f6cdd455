import { expect, test } from "vitest";
import { changeTo, type Figure, familyKey, figureKey, isOfBenefit, kinds, mayRecur } from "./entry.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { ore } from "./money.ts";

const figure: Figure = {
  poolId: 1, investmentId: 2, benefitId: 3, kind: "harvest", frame: "service", year: fiscalYear(2025), budgetYear: fiscalYear(2026),
  destination: "budget", reason: null, isRecurring: false,
};

test("the ledger adds what a level changed by, and nothing when it holds it already", () => {
  expect([changeTo(ore(590), ore(640)), changeTo(ore(640), ore(0)), changeTo(ore(640), ore(640)), changeTo(ore(0), ore(5))]).toEqual([-50, 640, undefined, -5]);
});

test("every single part of a figure tells it from another", () => {
  const others: Figure[] = [
    { ...figure, poolId: 9 }, { ...figure, investmentId: null }, { ...figure, benefitId: 9 }, { ...figure, kind: "waiver" }, { ...figure, frame: "other" },
    { ...figure, year: fiscalYear(2024) }, { ...figure, budgetYear: null }, { ...figure, destination: "pool" }, { ...figure, reason: "lapsed" },
    { ...figure, isRecurring: true },
  ];
  expect(new Set([figure, ...others].map(figureKey)).size).toBe(others.length + 1);
  expect(figureKey({ ...figure })).toBe(figureKey(figure));
});

test("all years of a figure, recurring or not, are one family", () => {
  const sameFamily = [{ ...figure, year: fiscalYear(2024) }, { ...figure, budgetYear: null }, { ...figure, isRecurring: true }];
  expect(new Set([figure, ...sameFamily].map(familyKey)).size).toBe(1);
  expect(familyKey({ ...figure, destination: "pool" })).not.toBe(familyKey(figure));
});

test("only what belongs to a benefit may recur, and what is realised never does", () => {
  expect(kinds.filter(isOfBenefit)).toEqual(["expected", "forecast", "realised", "harvest", "waiver"]);
  expect(kinds.filter(mayRecur)).toEqual(["expected", "forecast", "harvest", "waiver"]);
});
