import { grantInvestment } from "@hoest/server/commands/grant-investment";
import { importEntries } from "@hoest/server/commands/import-entries";
import { loadPrices } from "@hoest/server/commands/load-prices";
import { readSheetFile } from "@hoest/server/workbook/read-sheet";
import { isoDate } from "@hoest/shared/fiscal-year";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { failingAt } from "../support/failing.ts";
import { type GivenPool, givenPool, today } from "../support/given-pool.ts";
import { decided, givenProposal, givenRegister } from "../support/given-register.ts";
import { givenGoldenPool, goldenFile } from "../support/golden.ts";
import { kr } from "../support/kr.ts";

const actor = { person: "a test", at: `${today}T12:00:00.000Z` };
const choices = { unit: "t", mode: "levels", knownOn: today, today, takesOlder: false, isTrial: false } as const;

async function expectWholeOrNothing(pool: GivenPool, work: (db: GivenPool["db"]) => Promise<unknown>): Promise<number> {
  const before = await contents(pool.db);
  for (let k = 1; ; k += 1) {
    const { db, asked } = failingAt(pool.db, k);
    const outcome = await work(db).then(() => "done", (error: unknown) => String(error));
    if (asked() < k) {
      expect(outcome).toBe("done");
      return k;
    }
    expect(outcome).toContain(`statement ${k} fails`);
    expect(await contents(pool.db)).toEqual(before);
  }
}

test("an import that fails at any statement changes nothing, and works when it is tried again", async () => {
  const { pool } = await givenPool({ code: "I-00", spent: { 2024: kr(5) } });
  const file = await readSheetFile(goldenFile("poster.csv"));
  const steps = await expectWholeOrNothing(pool, (db) => importEntries(db, actor, file, choices));
  expect(steps).toBeGreaterThan(15);
  expect((await pool.verification()).ok).toBe(true);
  expect(await pool.import(file, choices)).toMatchObject({ added: 0 });
});

test("a grant that fails at any statement changes nothing, and works when it is tried again", async () => {
  const { pool, as } = await givenRegister();
  const seen = await givenProposal(await as("controller"));
  const acting = { actor, by: { id: 1, roles: ["controller" as const] }, code: "N-01", seen, today };
  const asked = { decision: { ...decided("2026-06-18"), date: isoDate("2026-06-18") }, overrideReason: null, shortfallReason: null };
  expect(await expectWholeOrNothing(pool, (db) => grantInvestment(db, acting, asked))).toBeGreaterThan(25);
  expect(await pool.figures({ through: 2030 })).toMatchObject({ committed: kr(3_000_000), expected: kr(5_000_000) });
  expect((await pool.verification()).ok).toBe(true);
});

test("loading prices that fails at any statement changes nothing, and works when it is tried again", async () => {
  const { pool } = await givenPool();
  const file = await readSheetFile(goldenFile("pris-og-loen.csv"));
  expect(await expectWholeOrNothing(pool, (db) => loadPrices(db, actor, file, today))).toBeGreaterThan(3);
  expect((await pool.db.selectFrom("priceIndex").select("id").execute()).length).toBe(15);
});

test("a preview that fails at any statement changes nothing, and neither does one that works", async () => {
  const { pool } = await givenPool({ code: "I-00", spent: { 2024: kr(5) } });
  const before = await contents(pool.db);
  const file = await readSheetFile(goldenFile("poster.csv"));
  await expectWholeOrNothing(pool, (db) => importEntries(db, actor, file, { ...choices, isTrial: true }));
  expect(await contents(pool.db)).toEqual(before);
});

test("a database with no room for more keeps all it has, goes on reading, and works again when there is room", async () => {
  const { pool } = await givenGoldenPool();
  const [before, figures] = [await contents(pool.db), await pool.figures()];
  const rows = Array.from({ length: 3_000 }, (_, index) => ({ investering: `X-${index}`, post: "bevilget", år: "2025", beløb: "1" }));
  const { rows: pages } = await sql<{ pageCount: number }>`PRAGMA page_count`.execute(pool.db);
  const used = pages[0]?.pageCount ?? 0;
  for (const more of [0, 1, 5, 25, 100]) {
    await sql.raw(`PRAGMA max_page_count = ${used + more}`).execute(pool.db);
    await expect(pool.import(rows)).rejects.toMatchObject({ code: "SQLITE_FULL" });
    expect(await contents(pool.db)).toEqual(before);
    expect(await pool.figures()).toEqual(figures);
  }
  await sql`PRAGMA max_page_count = 1000000`.execute(pool.db);
  expect(await pool.import(rows)).toMatchObject({ added: 3_000 });
  expect((await pool.verification()).ok).toBe(true);
});

test("a file with one wrong row among many changes nothing, and every wrong row is told", async () => {
  const { pool } = await givenPool();
  const before = await contents(pool.db);
  const rows = Array.from({ length: 500 }, (_, index) => ({ investering: `I-${index}`, post: "bevilget", år: "2025", beløb: index % 100 === 99 ? "1,234.56" : "1" }));
  await expect(pool.import(rows)).rejects.toMatchObject({ code: "row-errors", errors: [101, 201, 301, 401, 501].map((row) => ({ row, column: "beløb", code: "amount-format" })) });
  expect(await contents(pool.db)).toEqual(before);
});
