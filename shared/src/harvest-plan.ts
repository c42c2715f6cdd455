import type { Nature } from "./entry.ts";
import type { FiscalYear } from "./fiscal-year.ts";

/** How a gain is to be taken out of a budget. */
export const harvestModels = ["budget-ahead", "after-evidence", "repayment", "payment-by-result", "no-harvest"] as const;
export type HarvestModel = (typeof harvestModels)[number];

/** What must be said of each cashable gain before money is granted. */
export const planParts = ["account", "budgetHolder", "harvestModel", "firstYear", "counterfactual"] as const;
export type PlanPart = (typeof planParts)[number];

/** What the gate looks at in one gain. */
export interface PlannedBenefit {
  readonly name: string;
  readonly nature: Nature;
  readonly account: string | null;
  readonly budgetHolder: string | null;
  readonly harvestModel: HarvestModel | null;
  readonly firstYear: FiscalYear | null;
  readonly counterfactual: string;
}

/** What a harvest plan lacks: a part of one gain, or (without a gain) the gain itself that stated savings belong to. */
export interface PlanGap {
  readonly benefit: string | null;
  readonly part: PlanPart | "benefit";
}

/** What is still missing before a case may be granted: nothing when the harvest plan is whole. Savings that belong to no named gain are missing one. */
export function planGaps(benefits: readonly PlannedBenefit[], hasNamelessSavings: boolean): PlanGap[] {
  const parts = benefits.filter(({ nature }) => nature === "cashable").flatMap((benefit) =>
    planParts.filter((part) => !isSaid(benefit, part)).map((part) => ({ benefit: benefit.name, part })));
  return hasNamelessSavings ? [{ benefit: null, part: "benefit" }, ...parts] : parts;
}

/** Whether a part of the plan is said of a gain. */
export function isSaid(benefit: PlannedBenefit, part: PlanPart): boolean {
  const said = benefit[part];
  return typeof said === "string" ? said.trim() !== "" : said !== null;
}
