import { type Kysely, sql } from "kysely";

/** Files that wait to be confirmed, with the person's corrections. They are drafts: they may change and go. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE import_preview (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    cells TEXT NOT NULL,
    choices TEXT NOT NULL,
    corrections TEXT NOT NULL,
    version INTEGER NOT NULL,
    shown TEXT NOT NULL
  ) STRICT`.execute(db);
}
