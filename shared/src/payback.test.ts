import { expect, test } from "vitest";
import { fiscalYear } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { ore } from "./money.ts";
import { paybackOf } from "./payback.ts";

type Years = Readonly<Record<number, number>>;

interface Case {
  readonly committed?: Years;
  readonly spent?: Years;
  readonly expected?: Years;
  readonly forecast?: Years;
  readonly realised?: Years;
  readonly receipts?: readonly (readonly [year: number, budgetYear: number, amount: number])[];
  readonly nature?: "cashable" | "avoided" | "societal";
}

function givenYears({ committed = {}, spent = {}, expected = {}, forecast = {}, realised = {}, receipts = [], nature = "cashable" }: Case): InvestmentYears {
  const yearsIn = (...parts: Years[]) => [...new Set(parts.flatMap((part) => Object.keys(part).map(Number)))].map(fiscalYear);
  return {
    costs: yearsIn(committed, spent).map((year) => ({ frame: "service", year, committed: ore(committed[year] ?? 0), spent: ore(spent[year] ?? 0) })),
    gains: yearsIn(expected, forecast, realised).map((year) => ({
      benefitId: 1, nature, frame: "service", year, expected: ore(expected[year] ?? 0), realised: ore(realised[year] ?? 0), harvested: ore(0), waived: ore(0),
      forecast: forecast[year] === undefined ? null : ore(forecast[year]),
    })),
    receipts: receipts.map(([year, budgetYear, amount]) => ({
      frame: "service", destination: "budget", year: fiscalYear(year), budgetYear: fiscalYear(budgetYear), amount: ore(amount),
    })),
    waivers: [],
  };
}

function payback(given: Case, through = 2024, first = 2024) {
  return paybackOf(givenYears(given), fiscalYear(first), fiscalYear(through));
}

test("the year in which a case has paid for itself is taken in proportion, from the first cost", () => {
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2025: 400, 2026: 400, 2027: 400 } }).planned).toBe(3.5);
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2025: 300, 2026: 300, 2027: 300, 2028: 300 } }).planned).toBe(4.3333);
});

test("a year in which nothing is gained or paid is waited through", () => {
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2030: 2_000 } }).planned).toBe(6.5);
});

test("a case that costs again later has only paid for itself when it stays so", () => {
  expect(payback({ committed: { 2024: 1_000, 2027: 2_000 }, expected: { 2025: 1_500, 2028: 1_000, 2029: 1_000 } }).planned).toBe(5.5);
  expect(payback({ committed: { 2024: 1_000, 2027: 2_000 }, expected: { 2025: 1_500 } }).planned).toBeNull();
});

test("there is no payback without cost, and none when the gain never catches up", () => {
  expect(payback({ expected: { 2025: 1_000 } })).toMatchObject({ planned: null, forecast: null, harvested: null });
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2025: 999 } }).planned).toBeNull();
  expect(payback({ committed: { 2024: 1_000 } }).planned).toBeNull();
  expect(payback({ committed: { 2024: 0 }, expected: { 2025: 10 } }).planned).toBeNull();
});

test("a case that reaches exactly what it cost has paid for itself", () => {
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2025: 500, 2026: 500 } }).planned).toBe(3);
});

test("gains before the first cost are counted, and the years still run from the cost", () => {
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2023: 600, 2025: 800 } }).planned).toBe(1.5);
});

test("a case that never stands below nothing has paid for itself at once", () => {
  expect(payback({ committed: { 2024: 1_000 }, expected: { 2024: 1_000 } }).planned).toBe(0);
});

test("the forecast is realised and spent so far, and forecast or expected and committed after", () => {
  const given = { committed: { 2024: 9_999, 2026: 100 }, spent: { 2024: 1_000 }, expected: { 2024: 9_999, 2026: 9_999, 2027: 600 }, realised: { 2024: 200 }, forecast: { 2026: 600 } };
  expect(payback(given).forecast).toBe(3.5);
});

test("a forecast of nothing is believed over what was expected", () => {
  const given = { committed: { 2024: 1_000 }, spent: { 2024: 1_000 }, expected: { 2025: 1_000, 2026: 1_000 } };
  expect(payback(given).forecast).toBe(2);
  expect(payback({ ...given, forecast: { 2025: 0 } }).forecast).toBe(3);
});

test("a harvest pays back in the year whose budget was lowered", () => {
  expect(payback({ committed: { 2024: 1_000 }, spent: { 2024: 1_000 }, receipts: [[2024, 2026, 1_000]] }).harvested).toBe(3);
  expect(payback({ committed: { 2024: 1_000 }, spent: { 2024: 1_000 }, receipts: [[2024, 2024, 1_000]] }).harvested).toBe(0);
});

test("what falls to citizens pays nothing back and has no value here", () => {
  const given = { committed: { 2024: 1_000 }, spent: { 2024: 1_000 }, expected: { 2025: 5_000 }, forecast: { 2025: 5_000 } };
  expect(payback({ ...given, nature: "societal" })).toEqual({ planned: null, forecast: null, harvested: null, npv: -1_000 });
  expect(payback({ ...given, nature: "avoided" }).planned).toBe(1.2);
});

test("the value today of money in later years is less by 3,5 % a year for 35 years and 2,5 % after", () => {
  const worthAfter = (years: number) => payback({ expected: { [2024 + years]: 1_000_000_000 } }).npv;
  expect([worthAfter(0), worthAfter(1), worthAfter(2)]).toEqual([1_000_000_000, 966_183_575, 933_510_700]);
  expect(worthAfter(35)).toBe(299_976_862);
  expect(worthAfter(36)).toBe(292_660_353);
  expect(worthAfter(36) / worthAfter(37)).toBeCloseTo(1.025, 6);
  expect(worthAfter(34) / worthAfter(35)).toBeCloseTo(1.035, 6);
});

test("the present value is of what was expected and committed, whatever happened since", () => {
  expect(payback({ committed: { 2024: 1_000 }, spent: { 2024: 5_000 }, expected: { 2024: 1_500 }, realised: { 2024: 9 } }).npv).toBe(500);
  expect(payback({ committed: { 2024: 2_000 }, expected: { 2025: 1_000 } }).npv).toBe(-1_034);
});
