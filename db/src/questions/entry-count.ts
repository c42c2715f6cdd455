import type { Db } from "../tables.ts";

/** How many entries an act wrote? */
export async function entryCount(db: Db, act: number): Promise<number> {
  const { entries } = await db
    .selectFrom("entry")
    .where("act", "=", act)
    .select((eb) => eb.fn.countAll<number>().as("entries"))
    .executeTakeFirstOrThrow();
  return entries;
}
