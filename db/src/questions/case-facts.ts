import type { Db } from "../tables.ts";

/** What people say a case is, with its pool, version and links? */
export async function caseFacts(db: Db, id: number) {
  const facts = await db
    .selectFrom("investment")
    .innerJoin("pool", "pool.id", "investment.poolId")
    .where("investment.id", "=", id)
    .select([
      "version", "title", "summary", "targetGroup", "citizens", "department", "committee", "effort", "legalBasis", "casePriceLevel", "pool.name as pool",
    ])
    .executeTakeFirstOrThrow();
  const links = await db.selectFrom("investmentLink").where("investmentId", "=", id).orderBy("position").select(["title", "url"]).execute();
  return { ...facts, links };
}
