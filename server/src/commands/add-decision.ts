import { type Actor, inOneAct } from "@hoest/db/act";
import { addDecision as writeDown } from "@hoest/db/decisions";
import { poolByName } from "@hoest/db/pools";
import type { Db } from "@hoest/db/tables";
import { decisionSubject } from "@hoest/shared/act-name";
import { type DecisionFacts, decisionName } from "@hoest/shared/decision";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { contentHash } from "../case-act.ts";
import { demandPast } from "../taken-decision.ts";

/** Writes down a decision of a pool, for acts to stand on. Refuses one that is there already, and one of a day that has not come. */
export function addDecision(
  outer: Db, actor: Actor, { pool, facts, today }: { pool: string; facts: DecisionFacts; today: IsoDate },
): Promise<{ id: number; name: string }> {
  const asked = { pool, date: facts.date, content: contentHash(facts) };
  const act = { ...actor, name: "add-decision", subject: decisionSubject(decisionName(facts)), asked } as const;
  return inOneAct(outer, act, async (db) => {
    demandPast(facts.date, today, "date");
    const { id, name } = await writeDown(db, (await poolByName(db, pool)).id, facts);
    return { id, name };
  });
}
