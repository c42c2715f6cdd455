import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Db } from "../tables.ts";

/** What was remarked on an investment, known on or before a date (null: all that is known), the newest first, each with its entry and decision? */
export function latestRemarks(db: Db, code: string, asOf: IsoDate | null) {
  return db
    .selectFrom("entry")
    .innerJoin("investment", "investment.id", "entry.investmentId")
    .innerJoin("entryNote", "entryNote.entryId", "entry.id")
    .leftJoin("decision", "decision.id", "entry.decisionId")
    .where("investment.code", "=", code)
    .where((eb) => (asOf === null ? eb.lit(true) : eb("knownOn", "<=", asOf)))
    .orderBy("knownOn", "desc")
    .orderBy("entry.id")
    .limit(20)
    .select(["entry.id", "knownOn", "decision.name as decision", "entryNote.text"])
    .execute();
}
