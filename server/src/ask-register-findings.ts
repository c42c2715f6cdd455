import { committedFrames } from "@hoest/db/questions/committed-frames";
import { grantings } from "@hoest/db/questions/grantings";
import { plannedBenefits } from "@hoest/db/questions/planned-benefits";
import { stagesOfCases } from "@hoest/db/questions/stage-of-case";
import { versions } from "@hoest/db/questions/versions";
import type { Db } from "@hoest/db/tables";
import type { Finding } from "@hoest/shared/finding";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { registerFindings } from "@hoest/shared/register-findings";

/** What the register shows that must not be overlooked, of the whole pool whatever part of it is asked for. Call it within one reading. */
export async function askRegisterFindings(db: Db, asOf: IsoDate | null): Promise<Finding[]> {
  const stages = await stagesOfCases(db);
  const benefits = Map.groupBy(await plannedBenefits(db), ({ investmentId }) => investmentId);
  const granted = await grantings(db);
  const cases = (await versions(db)).map(({ id, code }) => ({
    code, stage: stages.get(id)?.stage ?? "proposed", benefits: benefits.get(id) ?? [],
    overrideReason: granted.findLast(({ investmentId, overrideReason }) => investmentId === id && overrideReason !== null)?.overrideReason ?? null,
  }));
  return registerFindings(cases, await committedFrames(db, asOf));
}
