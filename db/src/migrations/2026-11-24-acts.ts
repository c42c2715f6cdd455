import { type Kysely, sql } from "kysely";

/** What an act wrote is found without reading the whole ledger. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("CREATE INDEX entry_act ON entry (act)").execute(db);
}
