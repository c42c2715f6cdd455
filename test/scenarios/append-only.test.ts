import { type RawBuilder, sql } from "kysely";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import type { GivenPool } from "../support/given-pool.ts";
import { givenGoldenPool } from "../support/golden.ts";

async function expectRefused(pool: GivenPool, statement: RawBuilder<unknown>): Promise<void> {
  const before = await contents(pool.db);
  await expect(statement.execute(pool.db)).rejects.toThrow(/append-only|for ever|keeps its/);
  expect(await contents(pool.db)).toEqual(before);
}

const appendOnly = { entry: "id", audit: "number", price_index: "id", imported_file: "act" } as const;

test.for(Object.entries(appendOnly))("nothing in %s is ever changed, removed or replaced", async ([table, key]) => {
  const { pool } = await givenGoldenPool();
  const of = sql.table(table);
  const first = sql`(SELECT min(${sql.ref(key)}) FROM ${of})`;
  await expectRefused(pool, sql`UPDATE ${of} SET ${sql.ref(key)} = ${sql.ref(key)}`);
  await expectRefused(pool, sql`DELETE FROM ${of}`);
  await expectRefused(pool, sql`DELETE FROM ${of} WHERE ${sql.ref(key)} = ${first}`);
  await expectRefused(pool, sql`INSERT OR REPLACE INTO ${of} SELECT * FROM ${of} WHERE ${sql.ref(key)} = ${first}`);
  await expectRefused(pool, sql`REPLACE INTO ${of} SELECT * FROM ${of}`);
  await expectRefused(pool, sql`UPDATE OR REPLACE ${of} SET ${sql.ref(key)} = ${sql.ref(key)} + 1`);
  await expectRefused(pool, sql`INSERT INTO ${of} SELECT * FROM ${of} WHERE ${sql.ref(key)} = ${first}
    ON CONFLICT (${sql.ref(key)}) DO UPDATE SET ${sql.ref(key)} = excluded.${sql.ref(key)}`);
});

test("an amount is never changed, not even to itself and not by one øre", async () => {
  const { pool } = await givenGoldenPool();
  await expectRefused(pool, sql`UPDATE entry SET amount_ore = amount_ore + 1 WHERE id = 1`);
  await expectRefused(pool, sql`UPDATE entry SET amount_ore = amount_ore`);
});

test("a number in the ledger or the audit trail is never left out or taken twice", async () => {
  const { pool } = await givenGoldenPool();
  await expectRefused(pool, sql`INSERT INTO audit (number, at, person, act, subject, detail, hash) VALUES (9, '', '', '', '', '', '')`);
  await expectRefused(pool, sql`INSERT INTO audit (at, person, act, subject, detail, hash) SELECT '', '', '', '', '', '' WHERE false UNION ALL SELECT '', '', '', '', '', ''`);
});

test("a benefit keeps its frame and nature, and an investment its code and pool, for ever", async () => {
  const { pool } = await givenGoldenPool();
  await expectRefused(pool, sql`UPDATE benefit SET nature = 'societal' WHERE id = 1`);
  await expectRefused(pool, sql`UPDATE benefit SET frame = 'capital' WHERE id = 1`);
  await expectRefused(pool, sql`UPDATE benefit SET investment_id = 2 WHERE id = 1`);
  await expectRefused(pool, sql`UPDATE investment SET code = 'I-99' WHERE id = 1`);
  await expectRefused(pool, sql`UPDATE investment SET pool_id = 2 WHERE id = 1`);
});

test("a benefit's nature and an investment's code are not changed by replacing the row either", async () => {
  const { pool } = await givenGoldenPool();
  await expectRefused(pool, sql`INSERT OR REPLACE INTO benefit (id, investment_id, name, frame, nature) SELECT id, investment_id, name, frame, 'societal' FROM benefit WHERE id = 1`);
  await expectRefused(pool, sql`INSERT OR REPLACE INTO investment (id, pool_id, code, title, department, committee)
    SELECT id, pool_id, 'I-99', title, department, committee FROM investment WHERE id = 1`);
});

test("an entry contradicting itself is refused by the database itself", async () => {
  const { pool } = await givenGoldenPool();
  const wrong = [
    { amount_ore: 0 }, { amount_ore: 0.5 }, { fiscal_year: 1989 }, { known_on: "31-12-2025" }, { kind: "gift" }, { frame: "drift" }, { recurring: 2 },
    { reason: "lapsed" }, { destination: "pool" }, { benefit_id: 1 }, { investment_id: 1 }, { budget_year: 2023 }, { source: "rumour" },
  ];
  const { rows } = await sql<Record<string, unknown>>`SELECT * FROM entry WHERE kind = 'allocation' LIMIT 1`.execute(pool.db.withoutPlugins());
  for (const change of wrong) {
    const row = { ...rows[0], id: 52, act: 2, ...change };
    const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
    await expect(sql`INSERT INTO entry (${columns}) VALUES (${sql.join(Object.values(row))})`.execute(pool.db.withoutPlugins())).rejects.toThrow(/CHECK|FOREIGN KEY|cannot store/);
  }
  const right = { ...rows[0], id: 52, act: 2 };
  await sql`INSERT INTO entry (${sql.join(Object.keys(right).map((name) => sql.ref(name)))}) VALUES (${sql.join(Object.values(right))})`.execute(pool.db.withoutPlugins());
});
