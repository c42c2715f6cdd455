import { expect, test } from "vitest";
import { fiscalYear } from "./fiscal-year.ts";
import { ore } from "./money.ts";
import { asRecorded, conversionTo } from "./price-level.ts";
import { Refusal } from "./problem.ts";

const [y2023, y2024, y2025] = [fiscalYear(2023), fiscalYear(2024), fiscalYear(2025)];
const indices = [
  { frame: "service", year: y2023, index: 95_300_000 },
  { frame: "service", year: y2025, index: 100_000_000 },
  { frame: "capital", year: y2023, index: 80_000_000 },
  { frame: "capital", year: y2025, index: 100_000_000 },
] as const;

test("an amount is restated by the ratio of its own frame's indices", () => {
  const to2025 = conversionTo(y2025, indices);
  expect(to2025(ore(95_300), "service", y2023)).toBe(100_000);
  expect(to2025(ore(95_300), "capital", y2023)).toBe(119_125);
});

test("an amount already in the chosen prices is left to the øre", () => {
  expect(conversionTo(y2025, indices)(ore(-333_333), "service", y2025)).toBe(-333_333);
});

test("other has no index of its own and uses that of service", () => {
  expect(conversionTo(y2025, indices)(ore(95_300), "other", y2023)).toBe(100_000);
});

test("a missing index is refused by frame and year, whichever end it is missing at", () => {
  const refused = (frame: "service" | "other" | "transfer", from: typeof y2023, to: typeof y2023) => {
    try {
      return conversionTo(to, indices)(ore(1), frame, from);
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.details] : error;
    }
  };
  expect(refused("service", y2024, y2025)).toEqual(["missing-price-index", { frame: "service", year: 2024 }]);
  expect(refused("service", y2023, y2024)).toEqual(["missing-price-index", { frame: "service", year: 2024 }]);
  expect(refused("transfer", y2025, y2025)).toEqual(["missing-price-index", { frame: "transfer", year: 2025 }]);
  expect(refused("other", y2024, y2025)).toEqual(["missing-price-index", { frame: "service", year: 2024 }]);
});

test("of two indices for one year the later in order counts", () => {
  const revised = [...indices, { frame: "service", year: y2023, index: 50_000_000 }] as const;
  expect(conversionTo(y2025, revised)(ore(100), "service", y2023)).toBe(200);
});

test("as recorded leaves every amount in its own prices", () => {
  expect(asRecorded(ore(7), "transfer", y2024)).toBe(7);
});
