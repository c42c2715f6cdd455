import type { Db } from "../tables.ts";

/** The person in the audit trail who fills an empty database with the demo pool. */
export const demoPerson = "demo";

/** Whether the pool shown is the demo pool? */
export async function isDemo(db: Db): Promise<boolean> {
  return (await db.selectFrom("audit").where("person", "=", demoPerson).select("number").limit(1).executeTakeFirst()) !== undefined;
}
