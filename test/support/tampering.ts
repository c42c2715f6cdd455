import type { Db } from "@hoest/db/tables";
import { type Verification, verify } from "@hoest/server/verify";
import { sql } from "kysely";

/** Does something forbidden to a database whose guards are taken away and put back, says what `verify` makes of it, and undoes it. */
export async function verificationOf(db: Db, tampering: (db: Db) => Promise<void>): Promise<Verification> {
  await sql`PRAGMA foreign_keys = OFF`.execute(db);
  await sql`PRAGMA ignore_check_constraints = ON`.execute(db);
  const trial = await db.startTransaction().execute();
  try {
    const guards = await sql<{ name: string; sql: string }>`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`.execute(trial);
    for (const { name } of guards.rows) await sql`DROP TRIGGER ${sql.ref(name)}`.execute(trial);
    await tampering(trial);
    for (const guard of guards.rows) await sql.raw(guard.sql).execute(trial);
    return await verify(trial, () => {});
  } finally {
    await trial.rollback().execute();
  }
}

/** The names of the checks that found something. */
export function noticedBy({ checks }: Verification): string[] {
  return checks.filter(({ failures }) => failures.length > 0).map(({ check }) => check);
}
