import { saveEffect } from "@hoest/db/effects";
import type { Db } from "@hoest/db/tables";
import { demandDistinct } from "@hoest/shared/distinct";
import type { CaseEffect } from "@hoest/shared/effect";
import { Refusal } from "@hoest/shared/problem";
import { type CaseActing, type CaseOutcome, contentHash, inCaseAct } from "../case-act.ts";

/** Saves what is known of a case's effect, whole. Refuses two indicators of one name, two values of one day, and what nobody can have measured yet. */
export function stateEffect(outer: Db, acting: CaseActing, effect: CaseEffect): Promise<CaseOutcome> {
  const act = { name: "state-effect", asked: { content: contentHash(effect) }, permission: "changeCase", isAlwaysTheirs: true } as const;
  return inCaseAct(outer, acting, act, async (db, { id }) => {
    const { indicators, enrolments } = effect;
    demandDistinct(indicators.map(({ name }) => name), (index) => `indicators.${index}.name`);
    for (const [at, { measurements }] of indicators.entries()) demandDays(measurements, acting.today, `indicators.${at}.measurements`);
    demandDays(enrolments, acting.today, "enrolments");
    await saveEffect(db, id, effect);
    return {};
  });
}

function demandDays(counted: readonly { readonly on: string }[], today: string, list: string): void {
  demandDistinct(counted.map(({ on }) => on), (index) => `${list}.${index}.on`);
  const late = counted.findIndex(({ on }) => on > today);
  if (late !== -1) throw new Refusal("wrong-field", { field: `${list}.${late}.on`, fault: "in-future" });
}
