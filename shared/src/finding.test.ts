import { expect, test } from "vitest";
import { noSums } from "./figures.ts";
import { findingsOf } from "./finding.ts";
import { ore } from "./money.ts";

test("spend above the commitment, a cut ahead and a waiver beyond what is left are pointed at with their amounts", () => {
  const sums = { ...noSums(), committed: ore(500), spent: ore(1_000), ahead: ore(200), waivedBeyond: ore(300) };
  expect(findingsOf("I-01", sums).map(({ code, investment, amount }) => [code, investment, amount])).toEqual([
    ["spend-above-commitment", "I-01", 500], ["ahead", "I-01", 200], ["waiver-beyond", "I-01", 300],
  ]);
});

test("less than one krone is the rounding of prices, one krone is news", () => {
  expect(findingsOf("I-01", { ...noSums(), spent: ore(99), ahead: ore(99), waivedBeyond: ore(99) })).toEqual([]);
  expect(findingsOf("I-01", { ...noSums(), spent: ore(100), ahead: ore(100), waivedBeyond: ore(100) })).toHaveLength(3);
});

test("spending less than was granted is nothing to point at", () => {
  expect(findingsOf("I-01", { ...noSums(), committed: ore(100_000), spent: ore(50_000) })).toEqual([]);
});
