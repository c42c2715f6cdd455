import type { Db } from "../tables.ts";
import { actedBy, nameOfActor } from "./acted-by.ts";

/** Every entry of an investment in the order it was recorded, with who recorded it, when, by which act and on which decision? */
export async function entriesOfInvestment(db: Db, code: string) {
  const rows = await db
    .selectFrom("entry")
    .innerJoin("investment", "investment.id", "entry.investmentId")
    .innerJoin("audit", "audit.number", "entry.act")
    .leftJoin("person", actedBy)
    .leftJoin("benefit", "benefit.id", "entry.benefitId")
    .leftJoin("decision", "decision.id", "entry.decisionId")
    .leftJoin("entryNote", "entryNote.entryId", "entry.id")
    .where("investment.code", "=", code)
    .orderBy("entry.id")
    .select(nameOfActor("recordedBy"))
    .select([
      "entry.id", "entry.kind", "entry.frame", "fiscalYear as year", "budgetYear", "amountOre as amount", "destination", "reason",
      "entry.account", "priceLevel", "knownOn", "source", "entry.act", "audit.at as recordedAt",
      "benefit.name as benefit", "decision.name as decision", "entryNote.text as note",
      "recurring",
    ])
    .execute();
  return rows.map(({ recurring, ...row }) => ({ ...row, isRecurring: recurring === 1 }));
}
