import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@hoest/db/open";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { givenFolder } from "../support/given-folder.ts";

async function refused(file: string): Promise<unknown> {
  try {
    await (await openDatabase(file)).destroy();
    return "opened";
  } catch (error) {
    return error instanceof Error && "code" in error && "details" in error ? [error.code, error.details] : error;
  }
}

test("a database is made where there is none, folders and all, and is the same when it is opened again", async () => {
  const file = join(givenFolder().path, "a", "b", "hoest.db");
  const first = await openDatabase(file);
  const made = await contents(first);
  await first.destroy();
  const second = await openDatabase(file);
  expect(await contents(second)).toEqual(made);
  expect((await sql<{ journalMode: string }>`PRAGMA journal_mode`.execute(second)).rows).toEqual([{ journalMode: "wal" }]);
  expect((await sql<{ synchronous: number }>`PRAGMA synchronous`.execute(second)).rows).toEqual([{ synchronous: 2 }]);
  expect((await sql<{ foreignKeys: number }>`PRAGMA foreign_keys`.execute(second)).rows).toEqual([{ foreignKeys: 1 }]);
  await second.destroy();
});

test("every table is strict, so that an amount is never a text", async () => {
  const db = await openDatabase(":memory:");
  const { rows } = await sql<{ name: string; strict: number }>`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`.execute(db);
  const loose = rows.filter(({ name, strict }) => strict === 0 && !/^(sqlite_|kysely_)/.test(name));
  await db.destroy();
  expect([loose, rows.length > 8]).toEqual([[], true]);
});

test("a schema newer than the program is refused by its name and left as it is", async () => {
  const file = join(givenFolder().path, "hoest.db");
  await (await openDatabase(file)).destroy();
  const newer = new Database(file);
  newer.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('2099-01-01-future', '2099-01-01T00:00:00.000Z'); CREATE TABLE future (id INTEGER)");
  newer.close();
  expect(await refused(file)).toEqual(["newer-database", { schema: "2099-01-01-future" }]);
  const after = new Database(file);
  expect(after.prepare("SELECT count(*) AS found FROM sqlite_schema WHERE name = 'future'").get()).toEqual({ found: 1 });
  after.close();
});

test("what is no database, or no whole one, is refused and left byte for byte as it was", async () => {
  const folder = givenFolder();
  const file = join(folder.path, "hoest.db");
  const db = await openDatabase(file);
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
  await db.destroy();
  const whole = readFileSync(file);
  const damaged = {
    "text.db": Buffer.from("investering;post;år;beløb\n".repeat(100)), "short.db": Buffer.from("hoest"), "cut.db": whole.subarray(0, 4096 + 100),
    "head.db": Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0x5a)]),
  };
  for (const [name, bytes] of Object.entries(damaged)) {
    const path = folder.file(name, bytes);
    expect([name, await refused(path)]).toEqual([name, ["not-a-database", { file: path }]]);
    expect([name, readFileSync(path).equals(bytes)]).toEqual([name, true]);
  }
});

test("a database of another program is refused and left as it is", async () => {
  const folder = givenFolder();
  for (const table of ["customer", "pool"]) {
    const file = join(folder.path, `${table}.db`);
    const foreign = new Database(file);
    foreign.exec(`CREATE TABLE ${table} (id INTEGER)`);
    foreign.close();
    expect([table, await refused(file)]).toEqual([table, ["not-a-database", { file }]]);
    const after = new Database(file);
    expect(after.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: table }]);
    after.close();
  }
});

test("a folder in the file's place, and a file in the folder's place, are refused by name", async () => {
  const folder = givenFolder();
  mkdirSync(join(folder.path, "folder.db"));
  const under = join(folder.file("file", ""), "hoest.db");
  expect(await refused(join(folder.path, "folder.db"))).toEqual(["unwritable-database", { file: join(folder.path, "folder.db") }]);
  expect(await refused(under)).toEqual(["unwritable-database", { file: under }]);
});
