import type { Frame } from "@hoest/shared/entry";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Db } from "../tables.ts";
import { actedBy, nameOfActor } from "./acted-by.ts";

/** Every entry of a frame that moves the pool's own account, known on or before a date (null: all), with whose it is and who recorded it on which decision? */
export function entriesOfFrame(db: Db, frame: Frame, asOf: IsoDate | null) {
  return db
    .selectFrom("entry")
    .innerJoin("audit", "audit.number", "entry.act")
    .leftJoin("person", actedBy)
    .leftJoin("investment", "investment.id", "entry.investmentId")
    .leftJoin("benefit", "benefit.id", "entry.benefitId")
    .leftJoin("decision", "decision.id", "entry.decisionId")
    .leftJoin("entryNote", "entryNote.entryId", "entry.id")
    .where("entry.frame", "=", frame)
    .where("entry.kind", "in", ["allocation", "commitment", "spend", "harvest"])
    .where((eb) => (asOf === null ? eb.lit(true) : eb("knownOn", "<=", asOf)))
    .orderBy("entry.id")
    .select(nameOfActor("recordedBy"))
    .select([
      "entry.id", "entry.investmentId", "entry.benefitId", "entry.kind", "entry.frame", "fiscalYear as year", "budgetYear", "destination", "reason",
      "recurring", "priceLevel", "amountOre as amount", "knownOn", "source", "audit.at as recordedAt",
      "investment.code", "investment.title", "benefit.name as benefit", "decision.name as decision", "entryNote.text as note",
    ])
    .execute();
}

export type FrameEntry = Awaited<ReturnType<typeof entriesOfFrame>>[number];
