import { isSaid, type PlannedBenefit, type PlanPart, planParts } from "./harvest-plan.ts";
import type { Mover } from "./stage.ts";

/** What is known to keep an effort from being realised: data, stakeholders, competences, institutions, or the model itself. */
export const barriers = ["data", "stakeholders", "competences", "institutions", "model"] as const;
export type Barrier = (typeof barriers)[number];

/** Something that may keep the effect away, and what is done about it. The owner is a role, never a name. */
export interface Risk {
  readonly barrier: Barrier;
  readonly description: string;
  /** From 1 (hardly) to 5 (almost certainly). */
  readonly likelihood: number;
  /** From 1 (hardly felt) to 5 (nothing is gained). */
  readonly consequence: number;
  readonly measure: string;
  readonly owner: string;
}

/** The risks of a case, and the barriers that someone has judged to hold none. */
export interface CaseRisks {
  readonly risks: readonly Risk[];
  readonly withoutRisk: readonly Barrier[];
}

/** One line of what must be settled before a case is ready to be harvested: what, whether it is, and whose it is to settle. */
export interface ReadinessItem {
  readonly item: PlanPart | "benefit" | Barrier;
  readonly benefit: string | null;
  readonly isSettled: boolean;
  readonly by: Mover;
}

// Accounts and how a budget is lowered are the controller's to settle; what the effort does and who answers for it is the owner's.
const settledBy: Readonly<Record<PlanPart, Mover>> = {
  account: "controller", budgetHolder: "owner", harvestModel: "controller", firstYear: "owner", counterfactual: "owner",
};

/** What a case must have settled to be ready: the parts of the harvest plan for each cashable gain, and each of the five barriers. */
export function readiness(benefits: readonly PlannedBenefit[], hasNamelessSavings: boolean, { risks, withoutRisk }: CaseRisks): ReadinessItem[] {
  const nameless: ReadinessItem[] = hasNamelessSavings ? [{ item: "benefit", benefit: null, isSettled: false, by: "owner" }] : [];
  const planned = benefits.filter(({ nature }) => nature === "cashable").flatMap((benefit) =>
    planParts.map((part): ReadinessItem => ({ item: part, benefit: benefit.name, isSettled: isSaid(benefit, part), by: settledBy[part] })));
  const judged = barriers.map((barrier): ReadinessItem => ({
    item: barrier, benefit: null, by: "owner",
    isSettled: withoutRisk.includes(barrier) || risks.some((risk) => risk.barrier === barrier && risk.owner.trim() !== "" && risk.measure.trim() !== ""),
  }));
  return [...nameless, ...planned, ...judged];
}
