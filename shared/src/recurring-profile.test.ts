import { expect, test } from "vitest";
import { fiscalYear, isoDate } from "./fiscal-year.ts";
import { ore } from "./money.ts";
import { profileFindings } from "./recurring-profile.ts";

function stated(amount: number, year: number, isRecurring = true, benefitId = 1) {
  return {
    rows: [year], investment: "I-01", poolId: 1, investmentId: 1, benefitId, kind: "expected", frame: "service", year: fiscalYear(year), budgetYear: null,
    destination: null, reason: null, isRecurring, priceLevel: fiscalYear(2025), knownOn: isoDate("2025-01-01"), amount: ore(amount),
  } as const;
}

function found(...rows: ReturnType<typeof stated>[]): string[] {
  return profileFindings(rows, rows).map(({ code }) => code);
}

test("a yearly profile written as several recurring levels is pointed at", () => {
  expect(found(stated(1_000, 2024), stated(2_500, 2025), stated(4_000, 2026))).toEqual(["recurring-profile"]);
  expect(found(stated(2_000, 2026), stated(2_000, 2025))).toEqual(["recurring-profile"]);
});

test("the finding names the years, and stands at the first row", () => {
  const rows = [stated(1_000, 2024), stated(2_500, 2025)];
  expect(profileFindings(rows, rows)).toMatchObject([{ investment: "I-01", row: 2024, details: { kind: "expected", years: "2024, 2025" } }]);
});

test("an addition smaller than what it adds to is no profile, and neither is an end", () => {
  expect(found(stated(2_000, 2026), stated(500, 2027))).toEqual([]);
  expect(found(stated(2_000, 2026), stated(-2_000, 2027))).toEqual([]);
  expect(found(stated(2_000, 2026), stated(2_000, 2027, true, 2))).toEqual([]);
});

test("a one-off restated as recurring is pointed at, unless it was taken back", () => {
  expect(found(stated(4_000, 2026, false), stated(4_000, 2026))).toEqual(["one-off-and-recurring"]);
  expect(found(stated(4_000, 2026, false), stated(-4_000, 2026, false), stated(4_000, 2026))).toEqual([]);
  expect(found(stated(4_000, 2025, false), stated(4_000, 2026))).toEqual([]);
});
