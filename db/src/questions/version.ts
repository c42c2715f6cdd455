import { CompiledQuery } from "kysely";
import type { Db } from "../tables.ts";

// Every answer asks for it first, so it is not built anew each time.
const newestAct = CompiledQuery.raw("SELECT coalesce(max(number), 0) AS number FROM audit");

/** The database's version: the number of its newest act, 0 before the first. */
export async function version(db: Db): Promise<number> {
  const { rows } = await db.executeQuery<{ number: number }>(newestAct);
  return rows[0]?.number ?? 0;
}
