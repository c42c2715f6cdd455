import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** The person in the audit trail who fills an empty database with the demo pool. */
export const demoPerson = "demo";

/** Whether the pool shown is the demo pool? */
export async function isDemo(db: Db): Promise<boolean> {
  const { rows } = await sql<{ number: number }>`SELECT number FROM audit WHERE person = ${demoPerson} LIMIT 1`.execute(db.withoutPlugins());
  return rows.length > 0;
}
