import { sql } from "kysely";
import type { Db } from "./tables.ts";

const guardNames = [
  ...["entry", "audit", "price_index", "imported_file"].flatMap((table) => [`${table}_never_updated`, `${table}_never_deleted`]),
  "entry_in_sequence", "audit_in_sequence", "price_index_never_replaced", "imported_file_never_replaced",
  "benefit_frame_and_nature_for_ever", "investment_code_for_ever",
];

/** What SQLite itself finds wrong with the file and its references; empty when nothing is. */
export async function brokenPages(db: Db): Promise<string[]> {
  const { rows } = await sql<{ integrityCheck: string }>`PRAGMA integrity_check`.execute(db);
  const references = await sql<{ table: string; rowid: number }>`PRAGMA foreign_key_check`.execute(db);
  return [
    ...rows.map((row) => row.integrityCheck).filter((finding) => finding !== "ok"),
    ...references.rows.map(({ table, rowid }) => `${table} ${rowid}`),
  ];
}

/** The guards that are no longer there as they were made: without them entries could be changed. */
export async function missingGuards(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'trigger'`.execute(db);
  const present = new Set(rows.map(({ name }) => name));
  return guardNames.filter((name) => !present.has(name));
}
