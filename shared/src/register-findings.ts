import type { Frame } from "./entry.ts";
import { type Finding, finding } from "./finding.ts";
import { type PlannedBenefit, planGaps } from "./harvest-plan.ts";
import { nothing, type Ore } from "./money.ts";
import type { Stage } from "./stage.ts";

/** A case as its harvest plan is judged: where it stands, its gains, and why it was granted without a whole plan, if it was. */
export interface JudgedCase {
  readonly code: string;
  readonly stage: Stage;
  readonly benefits: readonly PlannedBenefit[];
  readonly overrideReason: string | null;
}

/** What a frame of a pool has been committed and whether anything was ever set aside in it. */
export interface JudgedFrame {
  readonly pool: string;
  readonly frame: Frame;
  readonly committed: Ore;
  readonly isAllocated: boolean;
}

// Once a case is given up there is nothing left to plan a harvest of.
const toHarvest: readonly Stage[] = ["granted", "running", "operating", "completed"];

/** What the register shows that must not be overlooked: cases granted without a harvest plan, and frames that are spent from without money in them. */
export function registerFindings(cases: readonly JudgedCase[], frames: readonly JudgedFrame[]): Finding[] {
  return [
    ...cases.flatMap(planFindings),
    ...frames.filter(({ committed, isAllocated }) => committed > nothing && !isAllocated)
      .map(({ pool, frame, committed }) => finding("frame-without-allocation", { amount: committed, details: { pool, frame } })),
  ];
}

/** What must be seen of one case's harvest plan: a controller's override stays to be seen for ever. */
export function planFindings({ code, stage, benefits, overrideReason }: JudgedCase): Finding[] {
  const missing = planGaps(benefits, false).length;
  if (overrideReason !== null) return [finding("plan-overridden", { investment: code, details: { reason: overrideReason, missing } })];
  return missing > 0 && toHarvest.includes(stage) ? [finding("no-harvest-plan", { investment: code, details: { missing } })] : [];
}
