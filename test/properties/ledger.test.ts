import { portfolioFigures } from "@hoest/shared/portfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FileRow } from "../support/given-file.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { kr } from "../support/kr.ts";
import { doubled, knownDays, randomPrices, randomRows, shuffled } from "../support/random-ledger.ts";
import { runs } from "../support/runs.ts";

const mode = fc.constantFrom("levels" as const, "changes" as const);

/** The rows as they may be stated: changes of a figure are all in one price level. */
function statedAs(as: "levels" | "changes", rows: readonly FileRow[]): readonly FileRow[] {
  return as === "levels" ? rows : rows.map((row) => ({ ...row, pl: "2025" }));
}

async function givenRows(rows: readonly FileRow[]): Promise<GivenPool> {
  const { pool } = await givenPool();
  await pool.loadPrices(randomPrices);
  await pool.import(rows);
  return pool;
}

test("rows in any order give the same ledger, link by link", async () => {
  const files = randomRows.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)));
  await fc.assert(fc.asyncProperty(files, mode, async ([rows, others], as) => {
    const [{ pool: one }, { pool: other }] = [await givenPool(), await givenPool()];
    const summaries = [await one.import(statedAs(as, rows), { mode: as }), await other.import(statedAs(as, others), { mode: as })];
    expect(await other.head()).toBe(await one.head());
    expect(summaries.map(({ added }) => added)).toEqual(summaries.map(() => summaries[0]?.added));
  }), { numRuns: runs(50) });
}, 300_000);

test("a file imported twice is a file imported once", async () => {
  await fc.assert(fc.asyncProperty(randomRows, mode, async (random, as) => {
    const [{ pool }, rows] = [await givenPool(), statedAs(as, random)];
    await pool.import(rows, { mode: as });
    const head = await pool.head();
    expect(await pool.import(rows, { mode: as })).toMatchObject({ added: 0, leftOut: 0 });
    expect(await pool.head()).toBe(head);
  }), { numRuns: runs(50) });
}, 300_000);

test("one file or its rows day by day give the same figures", async () => {
  await fc.assert(fc.asyncProperty(randomRows, async (rows) => {
    const whole = await givenRows(rows);
    const { pool: daily } = await givenPool();
    await daily.loadPrices(randomPrices);
    for (const day of knownDays) {
      const known = rows.filter(({ dato }) => dato === day);
      if (known.length > 0) await daily.import(known);
    }
    for (const through of [2023, 2026]) {
      const [one, other] = [await daily.portfolio({ through, priceLevel: 2025 }), await whole.portfolio({ through, priceLevel: 2025 })];
      expect([portfolioFigures(one), one.byFrame, one.byDepartment]).toEqual([portfolioFigures(other), other.byFrame, other.byDepartment]);
    }
  }), { numRuns: runs(30) });
}, 300_000);

test("what becomes known after a day never moves a figure of that day", async () => {
  await fc.assert(fc.asyncProperty(randomRows, randomRows, fc.constantFrom(...knownDays), fc.boolean(), async (rows, later, day, takesOlder) => {
    const pool = await givenRows(rows);
    const asked = { asOf: day, through: 2025, priceLevel: 2026 };
    const before = await pool.portfolio(asked);
    const after = later.filter(({ dato = "" }) => dato > day);
    fc.pre(after.length > 0);
    await pool.import(after, { takesOlder }).catch((error: unknown) => expect(error).toMatchObject({ code: "row-errors" }));
    const { byDepartment: _, ...figures } = await pool.portfolio(asked);
    const { byDepartment: __, ...were } = before;
    expect(figures).toEqual(were);
  }), { numRuns: runs(50) });
}, 300_000);

test("older levels a person says are right move nothing before today", async () => {
  await fc.assert(fc.asyncProperty(randomRows, async (rows) => {
    const pool = await givenRows(rows);
    const was = await pool.figures({ asOf: "2026-11-20", through: 2025 });
    const others = rows.filter(({ varighed }) => varighed === undefined).map((row) => ({ ...row, beløb: "1,23" }));
    fc.pre(others.length > 0);
    const { findings } = await pool.import(others, { isTrial: true });
    const right = findings.filter(({ code }) => code === "older-level").flatMap(({ row }) => others[(row ?? 0) - 2] ?? []);
    fc.pre(right.length > 0);
    expect((await pool.import(right, { takesOlder: true })).added).toBeGreaterThan(0);
    expect(await pool.figures({ asOf: "2026-11-20", through: 2025 })).toEqual(was);
  }), { numRuns: runs(30) });
}, 300_000);

test("twice the amounts are twice the totals", async () => {
  await fc.assert(fc.asyncProperty(randomRows, fc.integer({ min: 2021, max: 2036 }), async (rows, through) => {
    const [once, twice] = [await givenRows(rows), await givenRows(doubled(rows))];
    const [{ realisationRate, harvestRate, ...single }, double] = [await once.figures({ through }), await twice.figures({ through })];
    expect(double).toMatchObject({ ...Object.fromEntries(Object.entries(single).map(([name, amount]) => [name, 2 * amount])), realisationRate, harvestRate });
  }), { numRuns: runs(30) });
}, 300_000);

test("whatever is imported, every check of the database holds", async () => {
  await fc.assert(fc.asyncProperty(randomRows, async (rows) => {
    const pool = await givenRows(rows);
    const { ok, checks } = await pool.verification();
    expect([ok, checks.flatMap(({ failures }) => failures)]).toEqual([true, []]);
  }), { numRuns: runs(25) });
}, 300_000);

test("a trial says what an import would do and does nothing", async () => {
  await fc.assert(fc.asyncProperty(randomRows, async (rows) => {
    const { pool } = await givenPool({ code: "Z", spent: { 2024: kr(5) } });
    const head = await pool.head();
    const trial = await pool.import(rows, { isTrial: true });
    expect(await pool.head()).toBe(head);
    expect(await pool.import(rows)).toEqual(trial);
  }), { numRuns: runs(30) });
}, 300_000);
