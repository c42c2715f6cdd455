import { frames } from "@hoest/shared/entry";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { conversionTo } from "@hoest/shared/price-level";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";

const [before, after] = [fiscalYear(2023), fiscalYear(2026)];
const index = fc.integer({ min: 80_000_000, max: 130_000_000 });
const amount = fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }).map(ore);

function pricesOf(one: number, other: number) {
  return frames.flatMap((frame) => [{ frame, year: before, index: one }, { frame, year: after, index: other }]);
}

test("an amount restated there and back is within one øre of itself", () => {
  fc.assert(fc.property(amount, index, index, fc.constantFrom(...frames), (given, one, other, frame) => {
    const prices = pricesOf(one, other);
    const back = conversionTo(before, prices)(conversionTo(after, prices)(given, frame, before), frame, after);
    expect(Math.abs(back - given)).toBeLessThanOrEqual(1);
  }), { numRuns: runs(2_000) });
});

test("a correction is restated as the gain it corrects, with the other sign", () => {
  fc.assert(fc.property(amount, index, index, (given, one, other) => {
    const restate = conversionTo(after, pricesOf(one, other));
    expect(restate(ore(-given), "service", before) + restate(given, "service", before)).toBe(0);
  }), { numRuns: runs(1_000) });
});

test("a larger amount is never worth less in other prices", () => {
  fc.assert(fc.property(amount, fc.nat(1_000), index, index, (given, more, one, other) => {
    const restate = conversionTo(after, pricesOf(one, other));
    expect(restate(ore(given + more), "transfer", before)).toBeGreaterThanOrEqual(restate(given, "transfer", before));
  }), { numRuns: runs(1_000) });
});
