import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** Every decision with how much stands on it, the newest first? */
export function decisions(db: Db) {
  return db
    .selectFrom("decision")
    .innerJoin("pool", "pool.id", "decision.poolId")
    .leftJoin("entry", "entry.decisionId", "decision.id")
    .groupBy("decision.id")
    .orderBy(sql`coalesce(decided_on, min(entry.known_on))`, "desc")
    .orderBy("decision.id", "desc")
    .select((eb) => [
      "decision.id", "pool.name as pool", "decision.name", "decision.body", "decidedOn as date", "decision.item", "decision.caseNumber", "decision.link",
      eb.fn.count<number>("entry.id").as("entries"), eb.fn.count<number>("entry.investmentId").distinct().as("investments"),
      eb.fn.min("entry.knownOn").as("knownOn"),
    ])
    .execute();
}

/** Every entry that stands on a decision, in the order they were recorded, with the case, the gain and the act each is of? */
export async function entriesOfDecision(db: Db, id: number) {
  const rows = await db
    .selectFrom("entry")
    .leftJoin("investment", "investment.id", "entry.investmentId")
    .leftJoin("benefit", "benefit.id", "entry.benefitId")
    .where("entry.decisionId", "=", id)
    .orderBy("entry.id")
    .select([
      "entry.id", "entry.act", "investment.code as investment", "investment.title", "benefit.name as benefit", "entry.kind", "entry.frame",
      "fiscalYear as year", "amountOre as amount", "priceLevel", "recurring", "entry.knownOn",
    ])
    .execute();
  return rows.map(({ recurring, ...row }) => ({ ...row, isRecurring: recurring === 1 }));
}

export type DecisionEntry = Awaited<ReturnType<typeof entriesOfDecision>>[number];
