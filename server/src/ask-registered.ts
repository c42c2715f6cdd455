import { grantings } from "@hoest/db/questions/grantings";
import { investmentOwners } from "@hoest/db/questions/investment-owners";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import { stagesOfCases } from "@hoest/db/questions/stage-of-case";
import type { Db } from "@hoest/db/tables";
import { planGaps } from "@hoest/shared/harvest-plan";

/** What is known of the register already, when the one who asks has read it. */
export interface ReadRegister {
  readonly investments: Readonly<Awaited<ReturnType<typeof registeredInvestments>>>;
  readonly benefits: Readonly<Awaited<ReturnType<typeof registeredBenefits>>>;
}

/** Every investment with its owners and benefits, by code: where it stands, and whether its plan is whole or was set aside. Call it within one reading. */
export async function askRegistered(db: Db, read?: ReadRegister) {
  const { investments, benefits } = read ?? { investments: await registeredInvestments(db), benefits: await registeredBenefits(db) };
  const stages = await stagesOfCases(db);
  const ofInvestment = Map.groupBy(benefits, ({ investmentId }) => investmentId);
  const owning = Map.groupBy(await investmentOwners(db), ({ investmentId }) => investmentId);
  const overridden = new Set((await grantings(db)).filter(({ overrideReason }) => overrideReason !== null).map(({ investmentId }) => investmentId));
  return investments.map(({ id, code, title, department, committee, pool, version }) => {
    const own = ofInvestment.get(id) ?? [];
    return {
      code, title, department, committee, pool, version,
      stage: stages.get(id)?.stage ?? "proposed",
      hasHarvestPlan: planGaps(own, false).length === 0,
      isOverridden: overridden.has(id),
      owners: (owning.get(id) ?? []).map((owner) => ({ id: owner.id, name: owner.name })),
      benefits: own.map(({ name, frame, nature, account, budgetHolder }) => ({ name, frame, nature, account, budgetHolder })),
    };
  });
}
