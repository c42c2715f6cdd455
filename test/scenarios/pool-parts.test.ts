import { frames } from "@hoest/shared/entry";
import type { Ore } from "@hoest/shared/money";
import { poolFigures } from "@hoest/shared/pool-figure";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectProblem, type GivenApp, givenApp } from "../support/given-app.ts";
import { givenPool } from "../support/given-pool.ts";
import { givenGoldenPool, goldenFigures } from "../support/golden.ts";
import { knownDays, randomPrices, randomRows } from "../support/random-ledger.ts";
import { runs } from "../support/runs.ts";

interface Part {
  readonly amount: number;
  readonly recorded: number;
  readonly priceLevel: number;
}

async function askPart({ ask }: GivenApp, part: string, search: string): Promise<{ amount: number; parts: Part[] }> {
  const { status, text } = await ask(`/api/pool/${part}?${search}`);
  expect([part, search, status]).toEqual([part, search, 200]);
  return JSON.parse(text);
}

/** Expects every figure of every frame to be what its entries add up to. */
async function expectWhole(app: GivenApp, search: string, pool: Partial<Record<(typeof frames)[number], Record<(typeof poolFigures)[number], Ore>>>): Promise<void> {
  for (const frame of frames) {
    for (const figure of poolFigures) {
      const { amount, parts } = await askPart(app, `${frame}/${figure}`, search);
      expect([frame, figure, parts.reduce((sum, part) => sum + part.amount, 0)]).toEqual([frame, figure, pool[frame]?.[figure] ?? 0]);
      expect(amount).toBe(pool[frame]?.[figure] ?? 0);
    }
  }
}

const screens = [
  { file: "figures-2025-pl2026.json", search: "through=2025&priceLevel=2026" },
  { file: "figures-2024-pl2025-asof-2025-06-30.json", search: "through=2024&priceLevel=2025&asOf=2025-06-30" },
  { file: "figures-2026-pl2025-asof-2026-03-31.json", search: "through=2026&priceLevel=2025&asOf=2026-03-31" },
] as const;

test.for(screens)("what is left in each frame is its entries, to the øre, as in $file", async ({ file, search }) => {
  const { pool } = await givenGoldenPool();
  await expectWhole(await givenApp(pool), search, goldenFigures(file).pool);
});

test("whatever is in the ledger, every figure of the pool is its entries, to the øre", async () => {
  await fc.assert(fc.asyncProperty(randomRows, fc.integer({ min: 2022, max: 2027 }), fc.constantFrom(...knownDays, undefined), async (rows, through, asOf) => {
    const { pool } = await givenPool();
    await pool.loadPrices(randomPrices);
    await pool.import(rows, { takesOlder: true });
    const search = `through=${through}&priceLevel=2025${asOf === undefined ? "" : `&asOf=${asOf}`}`;
    const asked = { through, priceLevel: 2025, ...(asOf !== undefined && { asOf }) };
    await expectWhole(await givenApp(pool), search, (await pool.portfolio(asked)).pool);
  }), { numRuns: runs(15) });
});

test("an entry says what it was recorded as, whose it is, and what it adds in the prices shown", async () => {
  const { pool } = await givenPool();
  await pool.loadPrices(randomPrices);
  await pool.import([
    { post: "afsat", år: "2024", beløb: "1.000", pl: "2024", dato: "2023-10-05", beslutning: "Budget 2024" },
    { post: "afsat", år: "2024", beløb: "1.500", pl: "2024", dato: "2024-02-01", bemærkning: "Tillæg" },
    { investering: "I-01", titel: "Lys", post: "bevilget", år: "2024", beløb: "300", pl: "2025", dato: "2024-03-01" },
    { investering: "I-01", post: "høstet", gevinst: "Strøm", år: "2024", beløb: "50", varighed: "varig", modtager: "pulje", pl: "2025", dato: "2025-03-01" },
  ]);
  const app = await givenApp(pool);
  const { parts } = await askPart(app, "service/allocated", "through=2025&priceLevel=2025");
  expect(parts).toMatchObject([
    { id: 1, kind: "allocation", code: null, year: 2024, recorded: 100_000, priceLevel: 2024, knownOn: "2023-10-05", source: "import", recordedBy: "a test", decision: "Budget 2024" },
    { id: 2, kind: "allocation", recorded: 50_000, note: "Tillæg" },
  ]);
  // A recurring repayment is seen once in every year it counts in, and what is granted is taken off what is left.
  expect((await askPart(app, "service/repaid", "through=2025&priceLevel=2025")).parts.map(({ amount }) => amount)).toEqual([5_000, 5_000, 5_000]);
  expect((await askPart(app, "service/available", "through=2025&priceLevel=2025")).parts).toContainEqual(
    expect.objectContaining({ kind: "commitment", code: "I-01", title: "Lys", amount: -30_000, recorded: 30_000 }));
});

test("a frame or a figure that does not exist is refused by name", async () => {
  const { ask } = await givenApp();
  expectProblem(await ask("/api/pool/nope/allocated"), [400, "bad-request", { parameter: "frame", found: "nope" }]);
  expectProblem(await ask("/api/pool/service/pending"), [400, "bad-request", { parameter: "figure", found: "pending" }]);
});
