import type { Db } from "@hoest/db/tables";
import { sql } from "kysely";

/** Everything in every table, to tell whether anything at all was changed. */
export async function contents(db: Db): Promise<Record<string, readonly unknown[]>> {
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`.execute(db);
  const all: Record<string, readonly unknown[]> = {};
  for (const { name } of tables.rows) all[name] = (await sql`SELECT * FROM ${sql.table(name)} ORDER BY 1`.execute(db)).rows;
  return all;
}
