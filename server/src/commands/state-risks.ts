import { saveRisks } from "@hoest/db/effects";
import type { Db } from "@hoest/db/tables";
import type { CaseRisks } from "@hoest/shared/readiness";
import { type CaseActing, type CaseOutcome, contentHash, inCaseAct } from "../case-act.ts";

/** Saves a case's risks, whole, and the barriers that someone has judged to hold none. */
export function stateRisks(outer: Db, acting: CaseActing, risks: CaseRisks): Promise<CaseOutcome> {
  const act = { name: "state-risks", asked: { content: contentHash(risks) }, permission: "changeCase", isAlwaysTheirs: true } as const;
  return inCaseAct(outer, acting, act, async (db, { id }) => {
    await saveRisks(db, id, risks);
    return {};
  });
}
