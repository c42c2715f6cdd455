import { type Kysely, sql } from "kysely";

// An attempt is known by the hash of its state: who reads the database cannot finish one that is under way.
const statement = `CREATE TABLE provider_attempt (
  state_hash TEXT PRIMARY KEY,
  verifier TEXT NOT NULL,
  nonce TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'confirm')),
  invitation_hash TEXT,
  to_path TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:*Z')
) STRICT`;

/** Who has been sent to the municipality's provider and has not come back yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
