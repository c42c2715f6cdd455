import { expect, test } from "vitest";
import type { Cell } from "./cell.ts";
import type { Kind } from "./entry.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { ore } from "./money.ts";
import { portfolioOf } from "./portfolio.ts";

type Part = readonly [kind: Kind, year: number, amount: number, more?: Partial<Cell>];

function cell([kind, year, amount, more = {}]: Part): Cell {
  const isHarvest = kind === "harvest";
  return {
    investmentId: kind === "allocation" ? null : 1, benefitId: isHarvest || kind === "expected" ? 1 : null, kind, frame: "service", year: fiscalYear(year),
    budgetYear: isHarvest ? fiscalYear(year) : null, destination: isHarvest ? "pool" : null, reason: null, recurring: 0, priceLevel: fiscalYear(2025),
    amount: ore(amount), ...more,
  };
}

function poolThrough(through: number, ...parts: Part[]) {
  const investment = { id: 1, poolId: 1, code: "I-01", title: "", department: "", committee: "", horizonYears: 10 };
  const known = { cells: parts.map(cell), promisedCells: [], investments: [investment], benefits: [{ id: 1, nature: "cashable" as const }], prices: [] };
  return portfolioOf(known, { through: fiscalYear(through), asOf: null, priceLevel: null }).pool;
}

test("what is left for next year is what was put in and paid back, less what was committed, next year included", () => {
  const pool = poolThrough(2025, ["allocation", 2025, 1_000], ["allocation", 2026, 100], ["commitment", 2025, 300], ["commitment", 2026, 200], ["spend", 2025, 290], ["harvest", 2026, 50]);
  expect(pool.service).toEqual({ allocated: 1_100, committed: 500, repaid: 50, spent: 290, available: 650 });
});

test("what is allocated, committed or paid back after the budget year, or spent after the chosen year, is not there yet", () => {
  const pool = poolThrough(2025, ["allocation", 2027, 1_000], ["commitment", 2027, 300], ["spend", 2026, 99], ["harvest", 2027, 50]);
  expect(pool.service).toEqual({ allocated: 0, committed: 0, repaid: 0, spent: 0, available: 0 });
});

test("a harvest that lowers a budget puts nothing back into the pool", () => {
  expect(poolThrough(2025, ["harvest", 2025, 50, { destination: "budget" }]).service).toMatchObject({ repaid: 0, available: 0 });
});

test("a repayment counts in the budget year it was received, not in the year of the gain", () => {
  const repayment: Part = ["harvest", 2023, 50, { budgetYear: fiscalYear(2027) }];
  expect([poolThrough(2025, repayment).service?.repaid, poolThrough(2026, repayment).service?.repaid]).toEqual([0, 50]);
});

test("a recurring repayment comes back every year, each in its own budget year", () => {
  const repayment: Part = ["harvest", 2023, 50, { budgetYear: fiscalYear(2024), recurring: 1 }];
  expect([2022, 2023, 2025].map((through) => poolThrough(through, repayment).service?.repaid)).toEqual([0, 50, 150]);
});

test("money of one frame never pays for another", () => {
  const pool = poolThrough(2025, ["allocation", 2025, 1_000], ["commitment", 2025, 400, { frame: "capital" }], ["harvest", 2025, 50, { frame: "transfer" }]);
  expect(pool).toMatchObject({ service: { available: 1_000 }, capital: { available: -400 }, transfer: { available: 50 } });
});

test("an allocation moved between frames lowers one and raises the other", () => {
  const pool = poolThrough(2025, ["allocation", 2023, 1_000], ["allocation", 2025, -300], ["allocation", 2025, 300, { frame: "capital" }]);
  expect(pool).toMatchObject({ service: { allocated: 700 }, capital: { allocated: 300 } });
});

test("frames come in alphabetical order, those that only gains touch included", () => {
  const pool = poolThrough(2025, ["allocation", 2025, 1], ["allocation", 2025, 1, { frame: "capital" }], ["expected", 2025, 1, { frame: "transfer" }]);
  expect(Object.keys(pool)).toEqual(["capital", "service", "transfer"]);
});
