import type { Kind } from "@hoest/shared/entry";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { type SettledWay, settledParts } from "./settled-parts.ts";

function given(kind: Kind, year: number, amount: number) {
  return {
    kind, benefit: "Færre døgn", frame: "service" as const, year: fiscalYear(year), budgetYear: null, destination: null, reason: null,
    priceLevel: fiscalYear(2025), recorded: ore(amount), amount: ore(amount),
  };
}

const cells = [
  given("realised", 2025, 100), given("harvest", 2025, 752), given("realised", 2024, 51), given("harvest", 2024, 400), given("realised", 2023, 300),
  given("harvest", 2023, 100), given("waiver", 2023, 50), given("realised", 2022, 80), given("harvest", 2022, 60), given("waiver", 2022, 30),
  given("harvest", 2026, 900),
];
const benefits = [{ name: "Færre døgn", nature: "cashable" as const }];

function parts(way: SettledWay) {
  const found = settledParts(way, { cells, benefits, figures: { through: fiscalYear(2025) } }, { years: null, benefit: null });
  return found.map(({ year, amount }) => [year, amount]);
}

test("what was harvested ahead is told year by year, and a year without accounts has none", () => {
  expect(parts("ahead")).toEqual([[2024, 349], [2025, 652]]);
});

test("what awaits harvest is what was left when harvested and waived are taken off", () => {
  expect(parts("pending")).toEqual([[2023, 150]]);
});

test("a waiver counts at most what was left", () => {
  expect(parts("waived")).toEqual([[2022, 20], [2023, 50]]);
});
