import { storedDraft } from "@hoest/db/business-cases";
import { caseByCode } from "@hoest/db/cases";
import { isOwner } from "@hoest/db/owners";
import { benefitsOfCase } from "@hoest/db/questions/benefits-of-case";
import { caseFacts } from "@hoest/db/questions/case-facts";
import { effectOfCase, risksOfCase } from "@hoest/db/questions/effect-of-case";
import { grantings } from "@hoest/db/questions/grantings";
import { movesOfCase, stageOfCase } from "@hoest/db/questions/stage-of-case";
import type { Db } from "@hoest/db/tables";
import { may, type Person } from "@hoest/shared/access";
import { hasNamelessSavings } from "@hoest/shared/business-case";
import type { CaseEffect, ShownEffect } from "@hoest/shared/effect";
import { planGaps } from "@hoest/shared/harvest-plan";
import { shownCitizens } from "@hoest/shared/investment";
import { readiness } from "@hoest/shared/readiness";
import { planFindings } from "@hoest/shared/register-findings";

/** What decides what someone may see of a case: it names the answer, so that nobody is shown another's. */
export interface Viewer {
  readonly isMine: boolean;
  readonly seesSmallGroups: boolean;
}

/** What someone may see of a case; of one that is not there, nothing. */
export async function viewerOf(db: Db, code: string, by: Person): Promise<Viewer> {
  const isMine = await isOwner(db, code, by.id);
  return { isMine, seesSmallGroups: may.seeSmallGroups(by, isMine ? by.id : 0) };
}

/** Everything people say of one case, as someone may see it; refuses a code that no case has. Call it within one reading. */
export async function askRegister(db: Db, code: string, { isMine, seesSmallGroups }: Viewer) {
  const { id } = await caseByCode(db, code);
  const { casePriceLevel: _, citizens, ...facts } = await caseFacts(db, id);
  const { stage, since } = await stageOfCase(db, id);
  const benefits = await benefitsOfCase(db, id);
  const draft = await storedDraft(db, id);
  const isNameless = draft !== undefined && hasNamelessSavings(draft);
  const gaps = planGaps(benefits, isNameless);
  const risks = await risksOfCase(db, id);
  const own = (await grantings(db)).filter(({ investmentId }) => investmentId === id);
  const override = own.findLast(({ overrideReason }) => overrideReason !== null);
  return {
    ...facts, stage, since, benefits, isMine,
    citizens: shownCitizens(citizens, seesSmallGroups),
    moves: await movesOfCase(db, id),
    harvestPlan: { isWhole: gaps.length === 0, gaps },
    harvestPlanOverride: override ? { reason: override.overrideReason ?? "", by: override.by, at: override.at } : null,
    readiness: readiness(benefits, isNameless, risks),
    grantings: own.map(({ decisionId, decision, isRevision, overrideReason, shortfallReason, by: grantedBy, at }) => (
      { decision: { id: decisionId, name: decision }, isRevision, overrideReason, shortfallReason, by: grantedBy, at }
    )),
    effect: shownEffect(await effectOfCase(db, id), seesSmallGroups),
    ...risks,
    findings: planFindings({ code, stage, benefits, overrideReason: override?.overrideReason ?? null }),
  };
}

function shownEffect({ enrolments, ...effect }: CaseEffect, seesSmallGroups: boolean): ShownEffect {
  return { ...effect, enrolments: enrolments.map(({ on, enrolled }) => ({ on, enrolled: shownCitizens(enrolled, seesSmallGroups) })) };
}
