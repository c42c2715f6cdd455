import type { Db } from "@hoest/db/tables";
import { verify } from "@hoest/server/verify";
import fc from "fast-check";
import { type RawBuilder, sql } from "kysely";
import { expect, test } from "vitest";
import { givenPool } from "../support/given-pool.ts";
import { givenGoldenPool } from "../support/golden.ts";
import { randomChange, randomMove } from "../support/random-tampering.ts";
import { runs } from "../support/runs.ts";
import { noticedBy, verificationOf } from "../support/tampering.ts";

function doing(...statements: RawBuilder<unknown>[]) {
  return async (db: Db) => {
    for (const statement of statements) await statement.execute(db);
  };
}

test("a database nobody has tampered with is all right, guards taken away and put back included", async () => {
  const { pool } = await givenGoldenPool();
  expect(noticedBy(await verificationOf(pool.db, async () => {}))).toEqual([]);
});

test("any column of any entry or act changed behind the guards is noticed, and said", async () => {
  const { pool } = await givenGoldenPool();
  await fc.assert(fc.asyncProperty(randomChange, async ({ what, act }) => {
    expect([what, noticedBy(await verificationOf(pool.db, act))]).toEqual([what, expect.arrayContaining([expect.stringMatching(/chain$/)])]);
  }), { numRuns: runs(100) });
}, 300_000);

test("an entry removed, added, exchanged or moved behind the guards is noticed", async () => {
  const { pool } = await givenGoldenPool();
  await fc.assert(fc.asyncProperty(randomMove, async ({ what, act }) => {
    expect([what, noticedBy(await verificationOf(pool.db, act))]).toEqual([what, expect.arrayContaining(["entry chain"])]);
  }), { numRuns: runs(60) });
}, 300_000);

test("a benefit or an investment made into another behind the guards is noticed", async () => {
  const { pool } = await givenGoldenPool();
  expect(noticedBy(await verificationOf(pool.db, doing(sql`UPDATE benefit SET nature = 'avoided' WHERE id = 1`)))).toContain("entry chain");
  expect(noticedBy(await verificationOf(pool.db, doing(sql`UPDATE investment SET code = 'I-99' WHERE id = 1`)))).toContain("entry chain");
});

test("a price index changed behind the guards is noticed: it moves every figure", async () => {
  const { pool } = await givenGoldenPool();
  expect(noticedBy(await verificationOf(pool.db, doing(sql`UPDATE price_index SET index_millionths = 2 * index_millionths WHERE id = 1`)))).not.toEqual([]);
});

test("a decision given another name behind the guards is noticed: a harvest stands on it", async () => {
  const { pool } = await givenPool({ rows: [{ investering: "I-01", post: "bevilget", år: "2025", beløb: "1", beslutning: "Byrådet 19/6" }] });
  expect(noticedBy(await verificationOf(pool.db, doing(sql`UPDATE decision SET name = 'Byrådet 20/6'`)))).not.toEqual([]);
});

test("two benefits that exchange names behind the guards are noticed", async () => {
  const gain = { investering: "I-01", post: "realiseret", år: "2025" };
  const { pool } = await givenPool({ rows: [{ ...gain, gevinst: "a", beløb: "1" }, { ...gain, gevinst: "b", beløb: "2" }] });
  const exchange = [["a", "x"], ["b", "a"], ["x", "b"]].map(([from, to]) => sql`UPDATE benefit SET name = ${to} WHERE name = ${from}`);
  expect(noticedBy(await verificationOf(pool.db, doing(...exchange)))).not.toEqual([]);
});

test("a note that was rewritten is noticed, one that was redacted is not", async () => {
  const { pool } = await givenPool({ rows: [{ investering: "I-01", post: "bevilget", år: "2025", beløb: "1", bemærkning: "Ny måler" }] });
  expect(noticedBy(await verificationOf(pool.db, doing(sql`UPDATE entry_note SET text = 'Gammel måler'`)))).toContain("note as recorded");
  expect(noticedBy(await verificationOf(pool.db, doing(sql`DELETE FROM entry_note`)))).toEqual([]);
});

test("a guard that is gone is noticed, and so is one that guards nothing any more", async () => {
  const { pool } = await givenGoldenPool();
  const blunt = sql`CREATE TRIGGER entry_never_updated BEFORE UPDATE ON entry BEGIN SELECT 1; END`;
  const gone = await verifiedAfter(pool.db, doing(sql`DROP TRIGGER entry_never_updated`));
  const blunted = await verifiedAfter(pool.db, doing(sql`DROP TRIGGER entry_never_updated`, blunt));
  expect([gone, blunted]).toEqual([["guards"], ["guards"]]);
});

async function verifiedAfter(db: Db, tampering: (db: Db) => Promise<void>): Promise<string[]> {
  const trial = await db.startTransaction().execute();
  try {
    await tampering(trial);
    return noticedBy(await verify(trial, () => {}));
  } finally {
    await trial.rollback().execute();
  }
}

test("a last entry cut off is seen against the head that was printed", async () => {
  const { pool } = await givenGoldenPool();
  const { head } = await pool.verification();
  expect((await verificationOf(pool.db, doing(sql`DELETE FROM entry WHERE id = 51`))).head).not.toEqual(head);
});
