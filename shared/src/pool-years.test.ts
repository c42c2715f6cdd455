import { expect, test } from "vitest";
import type { Frame } from "./entry.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { ore } from "./money.ts";
import { framesAsked, poolYears } from "./pool-years.ts";

const of = (frame: Frame, year: number, amount: number) => ({ frame, year: fiscalYear(year), amount: ore(amount) });
const pool = poolYears({
  allocated: [of("service", 2025, 100), of("service", 2027, 50)], committed: [of("service", 2026, 80), of("capital", 2026, 5)], repaid: [of("service", 2027, 10)],
});

test("each frame has a row for every year between its first and last, and what is available adds up from year to year", () => {
  expect(pool.map(({ frame, available }) => [frame, available])).toEqual([["service", 80], ["capital", -5]]);
  expect(pool[0]?.years.map(({ year, allocated, committed, repaid, available }) => [year, allocated, committed, repaid, available])).toEqual(
    [[2025, 100, 0, 0, 100], [2026, 0, 80, 0, 20], [2027, 50, 0, 10, 80]]);
});

test("what is asked is held against the least there is in any year from then on", () => {
  expect(framesAsked(pool, [of("service", 2026, 30)])).toEqual([{ frame: "service", asked: 30, available: 20, left: -10, isAllocated: true }]);
  expect(framesAsked(pool, [of("service", 2027, 30)])).toEqual([{ frame: "service", asked: 30, available: 80, left: 50, isAllocated: true }]);
  expect(framesAsked(pool, [of("service", 2030, 81)])).toMatchObject([{ available: 80, left: -1 }]);
});

test("a frame nobody set money aside in has none, whoever took from it before", () => {
  expect(framesAsked(pool, [of("capital", 2027, 1), of("transfer", 2027, 1)])).toEqual(
    [{ frame: "capital", asked: 1, available: -5, left: -6, isAllocated: false }, { frame: "transfer", asked: 1, available: 0, left: -1, isAllocated: false }]);
});
