import { grantings } from "@hoest/db/questions/grantings";
import { investmentRegister } from "@hoest/db/questions/investment-register";
import { plannedBenefits } from "@hoest/db/questions/planned-benefits";
import { stagesOfCases } from "@hoest/db/questions/stage-of-case";
import { versions } from "@hoest/db/questions/versions";
import type { Db } from "@hoest/db/tables";
import { planGaps } from "@hoest/shared/harvest-plan";

/** Every investment with its benefits, by code: where it stands, and whether its harvest plan is whole or was set aside. Call it within one reading. */
export async function askRegistered(db: Db) {
  const { investments, benefits } = await investmentRegister(db);
  const stages = await stagesOfCases(db);
  const versionOf = new Map((await versions(db)).map(({ id, version }) => [id, version]));
  const ofInvestment = Map.groupBy(benefits, ({ investmentId }) => investmentId);
  const planned = Map.groupBy(await plannedBenefits(db), ({ investmentId }) => investmentId);
  const overridden = new Set((await grantings(db)).filter(({ overrideReason }) => overrideReason !== null).map(({ investmentId }) => investmentId));
  return investments.map(({ id, code, title, department, committee, pool }) => ({
    code, title, department, committee, pool,
    stage: stages.get(id)?.stage ?? "proposed",
    version: versionOf.get(id) ?? 1,
    hasHarvestPlan: planGaps(planned.get(id) ?? [], false).length === 0,
    isOverridden: overridden.has(id),
    benefits: (ofInvestment.get(id) ?? []).map(({ name, frame, nature, account, budgetHolder }) => ({ name, frame, nature, account, budgetHolder })),
  }));
}
