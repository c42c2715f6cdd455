import { type Kysely, sql } from "kysely";

const instant = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:*Z'";

const statements = [
  // Only staff data: name, work e-mail, roles. A person is never removed, because acts name them; they are disabled.
  `CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
    name TEXT NOT NULL,
    is_reader INTEGER NOT NULL CHECK (is_reader IN (0, 1)),
    is_owner INTEGER NOT NULL CHECK (is_owner IN (0, 1)),
    is_controller INTEGER NOT NULL CHECK (is_controller IN (0, 1)),
    is_administrator INTEGER NOT NULL CHECK (is_administrator IN (0, 1)),
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    password_hash TEXT,
    issuer TEXT,
    subject TEXT,
    joined_at TEXT CHECK (joined_at ${instant}),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (issuer, subject),
    CHECK ((issuer IS NULL) = (subject IS NULL))
  ) STRICT`,

  `CREATE TABLE investment_owner (
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (investment_id, person_id)
  ) STRICT`,

  // A session is known by the hash of its id: who reads the database cannot sign in with what is there.
  `CREATE TABLE session (
    number INTEGER PRIMARY KEY,
    id_hash TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    opened_at TEXT NOT NULL CHECK (opened_at ${instant}),
    seen_at TEXT NOT NULL CHECK (seen_at ${instant}),
    confirmed_at TEXT NOT NULL CHECK (confirmed_at ${instant}),
    way TEXT NOT NULL CHECK (way IN ('password', 'provider', 'demo')),
    place TEXT NOT NULL,
    device TEXT NOT NULL
  ) STRICT`,
  "CREATE INDEX session_person ON session (person_id)",

  // One link at a time for each person; a used one stays, so that it can be told from one that never was.
  `CREATE TABLE invitation (
    token_hash TEXT PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    expires_at TEXT NOT NULL CHECK (expires_at ${instant}),
    used_at TEXT CHECK (used_at ${instant})
  ) STRICT`,

  // Tries to sign in that have not succeeded: kept here, so that starting the server anew forgets none.
  `CREATE TABLE failed_sign_in (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at ${instant}),
    account TEXT NOT NULL,
    place TEXT NOT NULL
  ) STRICT`,
  "CREATE INDEX failed_sign_in_account ON failed_sign_in (account, at)",
  "CREATE INDEX failed_sign_in_place ON failed_sign_in (place, at)",

  // Where an act came from: a network address, or the terminal. Acts of before have none.
  "ALTER TABLE audit ADD COLUMN place TEXT",
  "ALTER TABLE investment ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
  "ALTER TABLE import_preview ADD COLUMN person_id INTEGER REFERENCES person (id)",
];

/** People, their sessions and invitations, who owns what, and where acts came from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
