import type { CaseEffect, Indicator } from "@hoest/shared/effect";
import type { CaseRisks } from "@hoest/shared/readiness";
import type { Db } from "./tables.ts";

/** Saves what is known of a case's effect, in place of what was known before. */
export async function saveEffect(db: Db, investmentId: number, { evidence, evidenceNote, indicators, enrolments }: CaseEffect): Promise<void> {
  await db.updateTable("investment").set({ evidence, evidenceNote }).where("id", "=", investmentId).execute();
  const before = db.selectFrom("indicator").where("investmentId", "=", investmentId).select("id");
  await db.deleteFrom("measurement").where("indicatorId", "in", before).execute();
  await db.deleteFrom("indicator").where("investmentId", "=", investmentId).execute();
  for (const [position, indicator] of indicators.entries()) await addIndicator(db, { investmentId, position }, indicator);
  await db.deleteFrom("enrolment").where("investmentId", "=", investmentId).execute();
  const counted = enrolments.map(({ on, enrolled }) => ({ investmentId, countedOn: on, enrolled }));
  if (counted.length > 0) await db.insertInto("enrolment").values(counted).execute();
}

/** Saves a case's risks and the barriers judged to hold none, in place of those before. */
export async function saveRisks(db: Db, investmentId: number, { risks, withoutRisk }: CaseRisks): Promise<void> {
  await db.deleteFrom("risk").where("investmentId", "=", investmentId).execute();
  await db.deleteFrom("judgedWithoutRisk").where("investmentId", "=", investmentId).execute();
  if (risks.length > 0) await db.insertInto("risk").values(risks.map((risk, position) => ({ ...risk, investmentId, position }))).execute();
  const judged = [...new Set(withoutRisk)].map((barrier) => ({ investmentId, barrier }));
  if (judged.length > 0) await db.insertInto("judgedWithoutRisk").values(judged).execute();
}

async function addIndicator(db: Db, place: { investmentId: number; position: number }, { measurements, ...indicator }: Indicator): Promise<void> {
  const { id } = await db.insertInto("indicator").values({ ...indicator, ...place }).returning("id").executeTakeFirstOrThrow();
  const measured = measurements.map(({ on, value, source }) => ({ indicatorId: id, measuredOn: on, value, source }));
  if (measured.length > 0) await db.insertInto("measurement").values(measured).execute();
}
