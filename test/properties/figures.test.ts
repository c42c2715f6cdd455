import fc from "fast-check";
import { expect, test } from "vitest";
import type { FileRow } from "../support/given-file.ts";
import { givenPool } from "../support/given-pool.ts";
import { randomPrices, randomRows } from "../support/random-ledger.ts";
import { type Part, referenceParts, sum } from "../support/reference-figures.ts";
import { referencePaybacks } from "../support/reference-payback.ts";
import { referencePrices } from "../support/reference-prices.ts";
import { referenceTotals } from "../support/reference-totals.ts";
import { runs } from "../support/runs.ts";

const through = fc.integer({ min: 2021, max: 2040 });
const asOf = fc.constantFrom("2023-04-30", "2023-05-01", "2024-12-31", "2025-05-01", "2026-05-01", "2026-11-21");
const priceLevel = fc.constantFrom(null, 2022, 2025, 2026);

async function givenRandomPool(rows: readonly FileRow[]) {
  const { pool } = await givenPool();
  await pool.loadPrices(randomPrices);
  await pool.import(rows);
  return pool;
}

test("the figures of any ledger are what the plainest reading of the rules makes of its entries", async () => {
  await fc.assert(fc.asyncProperty(randomRows, fc.array(fc.tuple(through, asOf, priceLevel), { minLength: 3, maxLength: 3 }), async (rows, settings) => {
    const pool = await givenRandomPool(rows);
    for (const [year, day, prices] of settings) {
      const { parts, promised } = await referenceParts(pool.db, year, day, referencePrices(randomPrices, prices));
      const portfolio = await pool.portfolio({ through: year, asOf: day, ...(prices === null ? {} : { priceLevel: prices }) });
      const invested = parts.filter(({ investment }) => investment !== null);
      expect(portfolio.totals).toEqual(referenceTotals(invested, promised, year));
      for (const { id, payback: _, ...figures } of portfolio.investments) {
        const own = ({ investment }: Part) => investment === id;
        expect(figures).toEqual(referenceTotals(parts.filter(own), promised.filter(own), year));
      }
      for (const { frame, ...figures } of portfolio.byFrame) {
        const own = (part: Part) => part.frame === frame;
        expect(figures).toEqual(referenceTotals(invested.filter(own), promised.filter(own), year));
      }
    }
  }), { numRuns: runs(100) });
}, 300_000);

test("the pool, the years and the waivers of any ledger are what the plainest reading makes of them", async () => {
  await fc.assert(fc.asyncProperty(randomRows, through, asOf, priceLevel, async (rows, year, day, prices) => {
    const pool = await givenRandomPool(rows);
    const { parts } = await referenceParts(pool.db, year, day, referencePrices(randomPrices, prices));
    const portfolio = await pool.portfolio({ through: year, asOf: day, ...(prices === null ? {} : { priceLevel: prices }) });
    const amount = (filter: (part: Part) => boolean) => sum(parts.filter(filter));

    for (const [frame, shown] of Object.entries(portfolio.pool)) {
      const of = (kind: string, last: number) => amount((part) => part.frame === frame && part.kind === kind && part.year <= last);
      const repaid = amount((part) => part.frame === frame && part.destination === "pool" && (part.budgetYear ?? 0) <= year + 1);
      const [allocated, committed, spent] = [of("allocation", year + 1), of("commitment", year + 1), of("spend", year)];
      expect(shown).toEqual({ allocated, committed, repaid, spent, available: allocated + repaid - committed });
    }
    expect(Object.keys(portfolio.pool).sort()).toEqual([...new Set(parts.map(({ frame }) => frame))].sort());
    for (const { year: shown, ...figures } of portfolio.byYear) {
      const of = (kind: string) => amount((part) => part.kind === kind && part.year === shown && part.nature !== "societal");
      expect(figures).toEqual({ committed: of("commitment"), spent: of("spend"), expected: of("expected"), realised: of("realised"), harvested: of("harvest") });
    }
    for (const [reason, waived] of Object.entries(portfolio.waivedByReason)) expect(waived).toBe(amount((part) => part.reason === reason && part.year <= year));
    expect(sum(Object.values(portfolio.waivedByReason).map((waived) => ({ amount: waived })))).toBe(amount((part) => part.kind === "waiver" && part.year <= year));
  }), { numRuns: runs(100) });
}, 300_000);

test("a case has paid for itself when what it gained has caught up with what it cost and stays so", async () => {
  await fc.assert(fc.asyncProperty(randomRows, through, async (rows, year) => {
    const pool = await givenRandomPool(rows);
    const { parts } = await referenceParts(pool.db, year, "2026-11-21", referencePrices(randomPrices, null));
    for (const { id, payback } of (await pool.portfolio({ through: year })).investments) {
      const own = parts.filter(({ investment }) => investment === id);
      expect([id, payback]).toEqual([id, referencePaybacks(own, year)]);
    }
  }), { numRuns: runs(100) });
}, 300_000);
