import { type Act, inOneAct, inOneReading } from "@hoest/db/act";
import type { Db } from "@hoest/db/tables";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { givenPool } from "../support/given-pool.ts";

const act: Act = { person: "controller", at: "2026-11-21T12:00:00.000Z", name: "import", subject: "pool", asked: { name: "Puljen" }, key: "one-key" };

async function namePool(db: Db, name: string): Promise<{ id: number }> {
  return await db.insertInto("pool").values({ name }).returning("id").executeTakeFirstOrThrow();
}

test("the same act sent fifty times at once is done once, and everyone gets the one answer", async () => {
  const { pool } = await givenPool();
  let done = 0;
  const answers = await Promise.all(Array.from({ length: 50 }, () => inOneAct(pool.db, act, (db) => {
    done += 1;
    return namePool(db, `Puljen ${done}`);
  })));
  expect([done, new Set(answers.map((answer) => JSON.stringify(answer))).size]).toEqual([1, 1]);
  const { pool: pools, audit, answer } = await contents(pool.db);
  expect([pools?.length, audit?.length, answer?.length]).toEqual([1, 1, 1]);
});

test("a key used again for something else is refused and nothing is done", async () => {
  const { pool } = await givenPool();
  await inOneAct(pool.db, act, (db) => namePool(db, "Puljen"));
  const before = await contents(pool.db);
  for (const other of [{ asked: { name: "En anden" } }, { name: "load-prices" as const }, { person: "another controller" }, { subject: "another" }]) {
    await expect(inOneAct(pool.db, { ...act, ...other }, (db) => namePool(db, "En anden"))).rejects.toMatchObject({ code: "key-reused" });
  }
  expect(await contents(pool.db)).toEqual(before);
});

test("acts without a key are each done", async () => {
  const { pool } = await givenPool();
  const { key: _, ...keyless } = act;
  for (const name of ["en", "to"]) await inOneAct(pool.db, keyless, (db) => namePool(db, name));
  expect((await contents(pool.db))["audit"]).toMatchObject([{ number: 1, person: "controller", act: "import" }, { number: 2 }]);
});

test("an act that fails leaves every table as it was, and its key may be used", async () => {
  const { pool } = await givenPool();
  const before = await contents(pool.db);
  const failing = inOneAct(pool.db, act, async (db) => {
    await namePool(db, "Puljen");
    throw new Error("in the end");
  });
  await expect(failing).rejects.toThrow("in the end");
  expect(await contents(pool.db)).toEqual(before);
  expect(await inOneAct(pool.db, act, (db) => namePool(db, "Puljen"))).toEqual({ id: 1 });
});

test("an answer is kept for thirty days", async () => {
  const { pool } = await givenPool();
  await inOneAct(pool.db, act, (db) => namePool(db, "en"));
  await inOneAct(pool.db, { ...act, key: "two", at: "2026-12-21T11:59:59.999Z" }, (db) => namePool(db, "to"));
  expect(await inOneAct(pool.db, act, () => Promise.reject(new Error("done again")))).toEqual({ id: 1 });
  await inOneAct(pool.db, { ...act, key: "three", at: "2026-12-21T12:00:00.001Z" }, (db) => namePool(db, "tre"));
  expect(await inOneAct(pool.db, act, (db) => namePool(db, "fire"))).toEqual({ id: 4 });
});

test("what was asked and what came of it stand in the audit trail", async () => {
  const { pool } = await givenPool();
  await inOneAct(pool.db, act, (db) => namePool(db, "Puljen"));
  const [row] = await pool.db.selectFrom("audit").selectAll().execute();
  expect([row?.at, JSON.parse(row?.detail ?? "")]).toEqual(["2026-11-21T12:00:00.000Z", { asked: { name: "Puljen" }, outcome: { id: 1 } }]);
});

test("reads within one reading see one state, whatever is asked of the database meanwhile", async () => {
  const { pool } = await givenPool();
  const count = async (db: Db) => (await db.selectFrom("pool").select("id").execute()).length;
  let writing: Promise<unknown> = Promise.resolve();
  const seen = await inOneReading(pool.db, async (db) => {
    const first = await count(db);
    writing = inOneAct(pool.db, act, (other) => namePool(other, "Puljen"));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    return [first, await count(db)];
  });
  await writing;
  expect([seen, await count(pool.db)]).toEqual([[0, 0], 1]);
});
