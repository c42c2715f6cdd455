import { expect, test } from "vitest";
import { belowNothing, shortfalls } from "./below-nothing.ts";
import { fiscalYear, isoDate } from "./fiscal-year.ts";
import type { Held } from "./holdings.ts";
import { ore } from "./money.ts";

type Part = readonly [amount: number, year: number, more?: Partial<Held>];

function held([amount, year, more = {}]: Part): Held {
  return {
    poolId: 1, investmentId: 1, benefitId: 1, kind: "expected", frame: "service", year: fiscalYear(year), budgetYear: null, destination: null, reason: null,
    isRecurring: false, priceLevel: fiscalYear(2025), knownOn: isoDate("2025-01-01"), amount: ore(amount), ...more,
  };
}

function shortYears(...parts: Part[]): (readonly [number, number])[] {
  return shortfalls(parts.map(held)).map(({ year, sum }) => [year, sum] as const);
}

const recurring = { isRecurring: true } as const;
const later = { knownOn: isoDate("2025-06-01") };

test("a recurring figure may be ended, but by no more than it is", () => {
  expect(shortYears([2_000, 2026, recurring], [-2_000, 2029, recurring])).toEqual([]);
  expect(shortYears([2_000, 2026, recurring], [-2_001, 2029, recurring])).toEqual([[2029, -1]]);
  expect(shortYears([2_000, 2026, recurring], [500, 2027, recurring], [-2_500, 2029, recurring])).toEqual([]);
});

test("a recurring figure cannot end before it begins", () => {
  expect(shortYears([2_000, 2029, recurring], [-2_000, 2026, recurring])).toEqual([[2026, -2_000]]);
});

test("a one-off cannot hide in its own year what is short in the next", () => {
  expect(shortYears([1_000, 2026, recurring], [-3_000, 2027, recurring], [2_000, 2027])).toEqual([[2028, -2_000]]);
});

test("a one-off may lower a recurring figure in one year", () => {
  expect(shortYears([2_000, 2026, recurring], [-500, 2028])).toEqual([]);
  expect(shortYears([2_000, 2026, recurring], [-500, 2025])).toEqual([[2025, -500]]);
});

test("a figure is never below nothing on any date, even when it is right again later", () => {
  expect(shortfalls([held([-100, 2025]), held([100, 2025, later])])).toMatchObject([{ year: 2025, sum: -100, asOf: "2025-01-01" }]);
  expect(shortYears([100, 2025], [-100, 2025, later])).toEqual([]);
});

test("what is held in one benefit, reason, destination or frame is no help to another", () => {
  expect(shortYears([100, 2025], [-1, 2025, { benefitId: 2 }])).toEqual([[2025, -1]]);
  expect(shortYears([100, 2025], [-1, 2025, { frame: "transfer" }])).toEqual([[2025, -1]]);
  expect(shortYears([100, 2025, { reason: "lapsed" }], [-1, 2025, { reason: "absorbed" }])).toEqual([[2025, -1]]);
});

test("a recurring harvest is ended with the same delay to its budget year as it has", () => {
  const harvest = { ...recurring, kind: "harvest", destination: "budget" } as const;
  const nextYear = (year: number) => ({ ...harvest, budgetYear: fiscalYear(year + 1) });
  expect(shortYears([2_000, 2026, nextYear(2026)], [-2_000, 2029, nextYear(2029)])).toEqual([]);
  expect(shortYears([2_000, 2026, nextYear(2026)], [-2_000, 2029, { ...harvest, budgetYear: fiscalYear(2029) }])).toEqual([[2029, -2_000]]);
});

test("an allocation may be moved to another frame once it is there to be moved", () => {
  const pool = { investmentId: null, benefitId: null, kind: "allocation" } as const;
  const moved: Part[] = [[1_000, 2025, { ...pool, frame: "capital" }]];
  expect(shortYears([20_000, 2023, pool], [-1_000, 2025, pool], ...moved)).toEqual([]);
  expect(shortYears([20_000, 2026, pool], [-1_000, 2025, pool], ...moved)).toEqual([[2025, -1_000]]);
  expect(shortYears([20_000, 2023, pool], [-15_000, 2024, pool], [-6_000, 2025, pool])).toEqual([[2025, -1_000]]);
});

test("the error stands at the row that lowers, not at one that raises", () => {
  const raising = { ...held([100, 2025]), rows: [2] };
  const lowering = { ...held([-150, 2025, later]), rows: [3, 4] };
  expect(belowNothing([raising, lowering], [raising, lowering]).map(({ row, code }) => [row, code])).toEqual([[3, "below-nothing"], [4, "below-nothing"]]);
  expect(belowNothing([raising], [raising])).toEqual([]);
});
