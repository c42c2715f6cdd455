import { decisionById, foundDecision, type KnownDecision } from "@hoest/db/decisions";
import type { Db } from "@hoest/db/tables";
import type { DecisionFacts } from "@hoest/shared/decision";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";

/** The decision an act stands on: one that is known, or as it is written in minutes. */
export interface ByDecision {
  readonly decision?: DecisionFacts | undefined;
  readonly decisionId?: number | undefined;
}

/** The decision of a pool that an act stands on, written down when it is new. Refuses none, and one of a day that has not come. */
export async function takenDecision(db: Db, poolId: number, { decision, decisionId }: ByDecision, today: IsoDate): Promise<KnownDecision> {
  if (decisionId !== undefined) return demandTaken(await decisionById(db, poolId, decisionId), today);
  if (decision === undefined) throw new Refusal("wrong-field", { field: "decision", fault: "missing" });
  demandPast(decision.date, today, "decision.date");
  return foundDecision(db, poolId, decision);
}

/** Refuses a day that has not come. */
export function demandPast(on: IsoDate, today: IsoDate, field: string): void {
  if (on > today) throw new Refusal("wrong-field", { field, fault: "in-future", found: on });
}

function demandTaken(known: KnownDecision, today: IsoDate): KnownDecision {
  if (known.decidedOn !== null) demandPast(known.decidedOn, today, "decisionId");
  return known;
}
