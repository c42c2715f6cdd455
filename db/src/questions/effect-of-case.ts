import type { CaseEffect } from "@hoest/shared/effect";
import type { CaseRisks } from "@hoest/shared/readiness";
import type { Db } from "../tables.ts";

/** What is known of a case's effect, measurements and counts by their day? */
export async function effectOfCase(db: Db, investmentId: number): Promise<CaseEffect> {
  const evidence = await db.selectFrom("investment").where("id", "=", investmentId).select(["evidence", "evidenceNote"]).executeTakeFirstOrThrow();
  const indicators = await db.selectFrom("indicator").where("investmentId", "=", investmentId).orderBy("position").selectAll().execute();
  const measured = await db
    .selectFrom("measurement")
    .innerJoin("indicator", "indicator.id", "measurement.indicatorId")
    .where("indicator.investmentId", "=", investmentId)
    .orderBy("measuredOn")
    .select(["indicatorId", "measuredOn as on", "value", "source"])
    .execute();
  const ofIndicator = Map.groupBy(measured, ({ indicatorId }) => indicatorId);
  return {
    ...evidence,
    indicators: indicators.map(({ id, name, unit, baseline, target }) => (
      { name, unit, baseline, target, measurements: (ofIndicator.get(id) ?? []).map(({ on, value, source }) => ({ on, value, source })) }
    )),
    enrolments: await db
      .selectFrom("enrolment")
      .where("investmentId", "=", investmentId)
      .orderBy("countedOn")
      .select(["countedOn as on", "enrolled"])
      .execute(),
  };
}

/** A case's risks in the order they were written, and the barriers judged to hold none? */
export async function risksOfCase(db: Db, investmentId: number): Promise<CaseRisks> {
  const risks = await db
    .selectFrom("risk")
    .where("investmentId", "=", investmentId)
    .orderBy("position")
    .select(["barrier", "description", "likelihood", "consequence", "measure", "owner"])
    .execute();
  const judged = await db.selectFrom("judgedWithoutRisk").where("investmentId", "=", investmentId).orderBy("barrier").select("barrier").execute();
  return { risks, withoutRisk: judged.map(({ barrier }) => barrier) };
}
