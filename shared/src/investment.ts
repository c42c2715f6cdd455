import type { Frame, Nature } from "./entry.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import type { HarvestModel } from "./harvest-plan.ts";

/** Whether the municipality makes the effort itself or buys it. */
export const efforts = ["own", "bought"] as const;
export type Effort = (typeof efforts)[number];

/** Where the case lies elsewhere, as a page anyone with access can open. */
export interface CaseLink {
  readonly title: string;
  readonly url: string;
}

/** One named gain as people describe it. Frame and nature are for ever once an entry names it. */
export interface BenefitFacts {
  readonly name: string;
  readonly frame: Frame;
  readonly nature: Nature;
  readonly account: string | null;
  readonly budgetHolder: string | null;
  readonly harvestModel: HarvestModel | null;
  readonly firstYear: FiscalYear | null;
  readonly isRecurring: boolean;
  readonly counterfactual: string;
  readonly evaluationDesign: string;
}

/** A gain as registered, by its number. */
export type RegisteredFacts = BenefitFacts & { readonly id: number };

/** What people say an investment is; all of it may be changed and is versioned. */
export interface CaseFacts {
  readonly title: string;
  readonly summary: string;
  readonly targetGroup: string;
  /** How many citizens are planned to take part. */
  readonly citizens: number | null;
  readonly department: string;
  readonly committee: string;
  readonly effort: Effort | null;
  readonly legalBasis: string;
  readonly links: readonly CaseLink[];
}

/** A number of citizens as it may be shown: a group so small that someone could be known is told as less than five. */
export type ShownCitizens = number | "<5" | null;

/** A number of citizens as someone may see it: of 1–4 only owner and controller are told how many. */
export function shownCitizens(citizens: number | null, seesSmallGroups: boolean): ShownCitizens {
  return citizens !== null && citizens >= 1 && citizens <= 4 && !seesSmallGroups ? "<5" : citizens;
}
