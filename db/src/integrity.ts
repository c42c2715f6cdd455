import { sql } from "kysely";
import { guards as ledgerGuards } from "./migrations/2026-11-21-ledger.ts";
import { guards as registerGuards } from "./migrations/2026-11-25-register.ts";
import type { Db } from "./tables.ts";

/** What SQLite itself finds wrong with the file and its references; empty when nothing is. */
export async function brokenPages(db: Db): Promise<string[]> {
  const { rows } = await sql<{ integrityCheck: string }>`PRAGMA integrity_check`.execute(db);
  const references = await sql<{ table: string; rowid: number }>`PRAGMA foreign_key_check`.execute(db);
  return [
    ...rows.map((row) => row.integrityCheck).filter((finding) => finding !== "ok"),
    ...references.rows.map(({ table, rowid }) => `${table} ${rowid}`),
  ];
}

/** The guards that are no longer there word for word as they were made: without them entries could be changed. */
export async function missingGuards(db: Db): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`SELECT sql FROM sqlite_schema WHERE type = 'trigger'`.execute(db);
  const present = new Set(rows.map((row) => row.sql));
  return [...ledgerGuards, ...registerGuards].filter((guard) => !present.has(guard)).map((guard) => /TRIGGER (\w+)/.exec(guard)?.[1] ?? guard);
}
