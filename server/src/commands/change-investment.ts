import { saveBenefits, type WantedBenefit } from "@hoest/db/benefits";
import { saveCase } from "@hoest/db/cases";
import type { Db } from "@hoest/db/tables";
import { demandDistinct } from "@hoest/shared/distinct";
import type { CaseFacts } from "@hoest/shared/investment";
import { type CaseActing, type CaseOutcome, contentHash, inCaseAct } from "../case-act.ts";

/** Changes what people say a case is, whole. Refuses to remove a gain with entries or to change what is for ever of it, and two gains of one name. */
export function changeInvestment(
  outer: Db, acting: CaseActing, { benefits, ...facts }: CaseFacts & { readonly benefits: readonly WantedBenefit[] },
): Promise<CaseOutcome> {
  const act = { name: "change-investment", asked: { content: contentHash({ facts, benefits }) }, permission: "changeCase" } as const;
  return inCaseAct(outer, acting, act, async (db, { id }) => {
    demandDistinct(benefits.map(({ name }) => name), (index) => `benefits.${index}.name`);
    demandDistinct(benefits.flatMap((benefit) => (benefit.id === null ? [] : [benefit.id])), () => "benefits");
    await saveCase(db, id, facts);
    await saveBenefits(db, id, benefits);
    return {};
  });
}
