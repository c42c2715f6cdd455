import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeastNothing, difference, lesser, nothing, ore, plus, rate, ratio, scaled, total } from "./money.ts";

const most = Number.MAX_SAFE_INTEGER;

test("an amount is a whole number of øre and nothing else", () => {
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, most + 1, -most - 1]) expect(() => ore(wrong)).toThrow(RangeError);
  expect([ore(most), ore(-most), ore(0)]).toEqual([most, -most, 0]);
});

test("nothing is never minus nothing, which JSON and equality would tell apart", () => {
  for (const zero of [ore(-0), difference(ore(5), ore(5)), scaled(ore(-1), ratio(1, 3)), total([])]) expect(Object.is(zero, 0)).toBe(true);
});

test("a sum that no number can hold is refused, not rounded", () => {
  expect(() => plus(ore(most), ore(1))).toThrow(RangeError);
  expect(() => difference(ore(-most), ore(1))).toThrow(RangeError);
  expect(() => total([ore(most), ore(most)])).toThrow(RangeError);
});

test("half an øre is rounded away from zero, for gains and for corrections", () => {
  const half = ratio(1, 2);
  expect([1, 3, -1, -3].map((amount) => scaled(ore(amount), half))).toEqual([1, 2, -1, -2]);
  const third = ratio(1, 3);
  expect([1, 2, -1, -2].map((amount) => scaled(ore(amount), third))).toEqual([0, 1, 0, -1]);
});

test("an amount is scaled exactly however large the product becomes", () => {
  const amounts = fc.maxSafeInteger();
  const indices = fc.integer({ min: 1, max: 900_000_000 });
  fc.assert(fc.property(amounts, indices, indices, (amount, to, from) => {
    const size = (2n * BigInt(Math.abs(amount)) * BigInt(to) + BigInt(from)) / (2n * BigInt(from));
    fc.pre(size <= BigInt(most));
    expect(scaled(ore(amount), ratio(to, from))).toBe(amount < 0 ? 0 - Number(size) : Number(size));
  }), { numRuns: 2_000 });
});

test("a product just beyond what numbers hold exactly is still rounded half away from zero", () => {
  expect(scaled(ore(most), ratio(1, 2))).toBe(4_503_599_627_370_496);
  expect(scaled(ore(-most), ratio(1, 2))).toBe(-4_503_599_627_370_496);
  expect(scaled(ore(4_000_000_000_000_001), ratio(3, 2))).toBe(6_000_000_000_000_002);
});

test("a ratio is of positive whole numbers", () => {
  for (const [over, under] of [[0, 1], [1, 0], [-1, 1], [1.5, 1], [Number.NaN, 1]] as const) expect(() => ratio(over, under)).toThrow(RangeError);
  expect(ratio(103_200_000, 95_300_000)).toEqual({ numerator: 1032, denominator: 953 });
});

test("a rate has six decimals, and there is none of nothing", () => {
  expect(rate(ore(2), ore(3))).toBe(0.666667);
  expect(rate(ore(1), ore(3))).toBe(0.333333);
  expect(rate(ore(0), ore(3))).toBe(0);
  expect(rate(ore(5), nothing)).toBeNull();
  expect(Object.is(rate(ore(0), ore(-3)), 0)).toBe(true);
});

test("an amount below nothing counts as nothing where only gains count", () => {
  expect([atLeastNothing(ore(-1)), atLeastNothing(ore(1)), lesser(ore(2), ore(-2)), lesser(ore(-2), ore(2))]).toEqual([0, 1, -2, -2]);
});
