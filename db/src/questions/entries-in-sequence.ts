import type { Db } from "../tables.ts";

/** The next entries after a number, as many as asked for, each with the names that its link binds, its act and its note? */
export function entriesInSequence(db: Db, after: number, most: number) {
  return db
    .selectFrom("entry")
    .leftJoin("investment", "investment.id", "entry.investmentId")
    .leftJoin("benefit", "benefit.id", "entry.benefitId")
    .leftJoin("decision", "decision.id", "entry.decisionId")
    .leftJoin("audit", "audit.number", "entry.act")
    .leftJoin("entryNote", "entryNote.entryId", "entry.id")
    .where("entry.id", ">", after)
    .orderBy("entry.id")
    .limit(most)
    .selectAll("entry")
    .select([
      "investment.code", "benefit.name as benefit", "benefit.nature", "decision.name as decision",
      "audit.at as recordedAt", "audit.person as recordedBy", "entryNote.salt as noteSalt",
      "entryNote.text as noteText",
    ])
    .execute();
}

export type SequencedEntry = Awaited<ReturnType<typeof entriesInSequence>>[number];
