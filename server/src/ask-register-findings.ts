import { committedFrames } from "@hoest/db/questions/committed-frames";
import { grantings } from "@hoest/db/questions/grantings";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import { stagesOfCases } from "@hoest/db/questions/stage-of-case";
import type { Db } from "@hoest/db/tables";
import type { Finding } from "@hoest/shared/finding";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { registerFindings } from "@hoest/shared/register-findings";

/** What the register shows that must not be overlooked, of all pools. Call it within one reading. */
export async function askRegisterFindings(db: Db, asOf: IsoDate | null): Promise<Finding[]> {
  const stages = await stagesOfCases(db);
  const benefits = Map.groupBy(await registeredBenefits(db), ({ investmentId }) => investmentId);
  const granted = await grantings(db);
  const cases = (await registeredInvestments(db)).map(({ id, code }) => ({
    code, stage: stages.get(id)?.stage ?? "proposed", benefits: benefits.get(id) ?? [],
    overrideReason: granted.findLast(({ investmentId, overrideReason }) => investmentId === id && overrideReason !== null)?.overrideReason ?? null,
  }));
  return registerFindings(cases, await committedFrames(db, asOf));
}
