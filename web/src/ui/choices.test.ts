import { type FiscalYear, fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { writerOf } from "../language/writer.ts";
import { departmentOptions, isPreliminary, type Offered, priceLevelOptions, throughOptions } from "./choices.ts";

const write = writerOf(danish, null);
const none = ore(0);

function givenOffered(known: Partial<Offered>): Offered {
  return {
    through: fiscalYear(2025), asOf: null, priceLevel: fiscalYear(2025), today: isoDate("2026-06-18"), defaultThrough: fiscalYear(2025),
    priceLevels: [2023, 2024, 2025, 2026].map(fiscalYear), byYear: [2023, 2024, 2025, 2026, 2027].map(fiscalYear).map(givenYear), departments: ["Børn og Unge", ""], ...known,
  };
}

function givenYear(year: FiscalYear) {
  return { year, committed: none, spent: none, expected: none, realised: none, harvested: none };
}

function valuesOf(options: readonly { readonly value: string }[]): string[] {
  return options.map(({ value }) => value);
}

test("years are offered from the first with figures to the running one, newest first", () => {
  const options = throughOptions(givenOffered({}), write);
  expect(valuesOf(options)).toEqual(["2026", "2025", "2024", "2023"]);
  expect(options[0]?.name).toBe("2026 (foreløbigt)");
  expect(options[1]?.name).toBe("2025 (seneste regnskab)");
});

test("a year someone linked to is offered even when it lies beyond", () => {
  expect(valuesOf(throughOptions(givenOffered({ through: fiscalYear(2031) }), write))[0]).toBe("2031");
});

test("an empty pool offers the running year and the last with accounts", () => {
  expect(valuesOf(throughOptions(givenOffered({ byYear: [] }), write))).toEqual(["2026", "2025"]);
});

test("the running year is the as-of date's", () => {
  const offered = givenOffered({ asOf: isoDate("2025-02-01"), defaultThrough: fiscalYear(2023) });
  expect([2023, 2024, 2025, 2026].map((year) => isPreliminary(year, offered))).toEqual([false, true, true, false]);
});

test("price levels are those with an index, newest first, and the one shown", () => {
  expect(valuesOf(priceLevelOptions(givenOffered({}), write))).toEqual(["2026", "2025", "2024", "2023"]);
  expect(valuesOf(priceLevelOptions(givenOffered({ priceLevel: fiscalYear(2022) }), write))[4]).toBe("2022");
});

test("the whole pool comes first, and cases that name no department have a name on screen", () => {
  const options = departmentOptions(givenOffered({}), write);
  expect(options.map(({ name }) => name)).toEqual(["hele puljen", "Børn og Unge", "sager uden forvaltning"]);
  expect(new Set(valuesOf(options)).size).toBe(3);
});
