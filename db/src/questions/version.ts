import type { Db } from "../tables.ts";

/** The database's version: the number of its newest act, 0 before the first. */
export async function version(db: Db): Promise<number> {
  const newest = await db.selectFrom("audit").select((eb) => eb.fn.max("number").as("number")).executeTakeFirst();
  return newest?.number ?? 0;
}
