import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultThrough, fiscalYear, isFiscalYear, isIsoDate, isoDate, yearOf, yearsAfter } from "./fiscal-year.ts";

test("a fiscal year is a whole year from 1990 to 2100", () => {
  expect([1990, 2025, 2100].every(isFiscalYear)).toBe(true);
  expect([1989, 2101, 2025.5, Number.NaN, Number.POSITIVE_INFINITY].some(isFiscalYear)).toBe(false);
  expect(() => fiscalYear(1989)).toThrow(RangeError);
});

test("the 29th of February is a date in leap years only, and no century is a leap year but every fourth", () => {
  expect(["2024-02-29", "2000-02-29", "2028-02-29"].every(isIsoDate)).toBe(true);
  expect(["2025-02-29", "2100-02-29", "2023-02-29", "2024-02-30"].some(isIsoDate)).toBe(false);
});

test("a date that is not in the calendar, or written otherwise, is none", () => {
  const wrong = [
    "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-01-32", "1989-12-31", "2101-01-01", "31-12-2025", "2025-1-1", "2025/01/01",
    "2025-12-31T00:00", " 2025-12-31", "2025-12-31\n", "", "２０２５-12-31",
  ];
  expect(wrong.filter(isIsoDate)).toEqual([]);
  expect(() => isoDate("2025-04-31")).toThrow(RangeError);
});

test("every day of the calendar is a date, and no other day is", () => {
  fc.assert(fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
    const text = [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
    const at = new Date(Date.UTC(year, month - 1, day));
    expect(isIsoDate(text)).toBe(at.getUTCMonth() === month - 1 && at.getUTCDate() === day);
  }), { numRuns: 2_000 });
});

test("last year is shown from 1 April, and the year before that until 31 March", () => {
  const shown = ["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31", "2027-01-01"].map((date) => defaultThrough(isoDate(date)));
  expect(shown).toEqual([2024, 2024, 2025, 2025, 2025]);
});

test("a date falls in its calendar year, and years are counted both ways", () => {
  expect([yearOf(isoDate("2025-12-31")), yearOf(isoDate("2026-01-01"))]).toEqual([2025, 2026]);
  expect([yearsAfter(fiscalYear(2025), 3), yearsAfter(fiscalYear(2025), -2)]).toEqual([2028, 2023]);
});
