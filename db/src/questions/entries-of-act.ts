import type { Db } from "../tables.ts";

/** The first entries an act wrote, as many as asked for, with the case and the gain each is of? */
export function entriesOfAct(db: Db, act: number, most: number) {
  return db
    .selectFrom("entry")
    .leftJoin("investment", "investment.id", "entry.investmentId")
    .leftJoin("benefit", "benefit.id", "entry.benefitId")
    .where("entry.act", "=", act)
    .orderBy("entry.id")
    .limit(most)
    .select([
      "entry.id", "entry.kind", "entry.frame", "fiscalYear as year", "amountOre as amount", "priceLevel", "knownOn", "entry.hash",
      "investment.code", "investment.title", "benefit.name as benefit",
    ])
    .execute();
}
