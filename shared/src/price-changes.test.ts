import { expect, test } from "vitest";
import type { StatedIndex } from "./file-prices.ts";
import { fiscalYear, isoDate } from "./fiscal-year.ts";
import { priceChanges } from "./price-changes.ts";

const today = isoDate("2026-11-21");

function index(percent: number, knownOn: string | null = null, row = 2): StatedIndex {
  return { frame: "service", year: fiscalYear(2025), index: percent * 1e6, knownOn: knownOn === null ? null : isoDate(knownOn), row };
}

test("an index nobody had is added as it is stated", () => {
  expect(priceChanges([index(100), { ...index(98), frame: "capital" }], [], today)).toMatchObject({ added: [{ index: 100e6, knownOn: null }, { index: 98e6 }], changed: [], wrong: [] });
});

test("an index that is held already is not added again", () => {
  expect(priceChanges([index(100)], [index(100)], today)).toEqual({ added: [], changed: [], wrong: [] });
  expect(priceChanges([index(100), index(100)], [], today).added).toHaveLength(1);
});

test("a changed index is known from its own date, or from today, so that no earlier figure moves", () => {
  expect(priceChanges([index(101)], [index(100)], today).changed).toMatchObject([{ index: 101e6, before: 100e6, knownOn: today }]);
  expect(priceChanges([index(101, "2026-06-01")], [index(100)], today).added).toMatchObject([{ knownOn: "2026-06-01" }]);
});

test("two indices for one frame and year in a file contradict each other", () => {
  expect(priceChanges([index(100), index(101, null, 3)], [], today).wrong).toMatchObject([{ row: 3, column: "indeks", code: "two-values", details: { found: 101, before: 100 } }]);
});

test("an index older than the one that replaced it adds nothing when its file is loaded again", () => {
  const known = [index(100, "2025-01-01"), index(101, "2025-06-01")];
  expect(priceChanges([index(100, "2025-01-01")], known, today)).toEqual({ added: [], changed: [], wrong: [] });
});
