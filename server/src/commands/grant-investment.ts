import { appendGranting } from "@hoest/db/grantings";
import { appendEntries } from "@hoest/db/ledger";
import { type BenefitOfCase, benefitsOfCase } from "@hoest/db/questions/benefits-of-case";
import { held } from "@hoest/db/questions/held";
import { prices } from "@hoest/db/questions/prices";
import { appendMove } from "@hoest/db/stage-moves";
import type { Db } from "@hoest/db/tables";
import { type BusinessCase, caseFigures, hasNamelessSavings } from "@hoest/shared/business-case";
import { caseStatements, demandIndexed } from "@hoest/shared/case-statements";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { planGaps } from "@hoest/shared/harvest-plan";
import type { FrameAsked } from "@hoest/shared/pool-years";
import { Refusal } from "@hoest/shared/problem";
import { isGranted } from "@hoest/shared/stage";
import { takeStatements } from "@hoest/shared/stating";
import { askDraft } from "../ask-business-case.ts";
import { askLeft } from "../ask-pools.ts";
import { type CaseActing, type CaseOutcome, contentHash, inCaseAct, type StandingCase } from "../case-act.ts";
import { type ByDecision, takenDecision } from "../taken-decision.ts";

/** What a grant or a revision stands on, and why it goes beyond the rules where it does. */
export interface AskedGrant extends ByDecision {
  readonly overrideReason: string | null;
  readonly shortfallReason: string | null;
}

/** What came of a grant or a revision: the decision, how many entries it added, and the frames it takes more from than they have. */
export interface GrantOutcome extends CaseOutcome {
  readonly decision: { readonly id: number; readonly name: string };
  readonly added: number;
  readonly shortfalls: readonly FrameAsked[];
  /** The reasons as the trail keeps them. */
  readonly kept: string;
}

/** Grants a proposal as its draft has it: commitments and what is expected, known on the decision's day. Refuses a harvest plan with gaps unless a reason
 *  is given, savings that no gain has, more than what is left unless a reason is given, and prices without an index. */
export function grantInvestment(outer: Db, acting: CaseActing, asked: AskedGrant): Promise<GrantOutcome> {
  return inCaseAct(outer, acting, actOf("grant", asked), async (db, standing) => {
    if (standing.stage !== "proposed") throw new Refusal("not-proposed", { stage: standing.stage });
    const granted = await postDraft(db, standing, { asked, today: acting.today, isRevision: false });
    const move = { investmentId: standing.id, fromStage: standing.stage, toStage: "granted", movedOn: granted.knownOn, note: null, lost: null } as const;
    await appendMove(db, move);
    return granted.outcome;
  });
}

/** Revises a granted case as its draft has it, by a decision of its own: what was promised stays. Refuses as a grant does, and a draft that changes nothing. */
export function reviseInvestment(outer: Db, acting: CaseActing, asked: AskedGrant): Promise<GrantOutcome> {
  return inCaseAct(outer, acting, actOf("revise", asked), async (db, standing) => {
    if (!isGranted(standing.stage)) throw new Refusal("not-granted", { stage: standing.stage });
    const { outcome } = await postDraft(db, standing, { asked, today: acting.today, isRevision: true });
    if (outcome.added === 0) throw new Refusal("nothing-revised");
    return outcome;
  });
}

interface Posting {
  readonly asked: AskedGrant;
  readonly today: IsoDate;
  readonly isRevision: boolean;
}

function actOf(name: "grant" | "revise", { overrideReason, shortfallReason, ...by }: AskedGrant) {
  const reasons = { hasOverride: overrideReason !== null, hasShortfall: shortfallReason !== null };
  return { name, asked: { ...reasons, content: contentHash([by, overrideReason, shortfallReason]) }, permission: "grantCases" } as const;
}

/** States a case's draft in the ledger by a decision. */
async function postDraft(db: Db, { id, poolId, code }: StandingCase, { asked, today, isRevision }: Posting) {
  const benefits = await benefitsOfCase(db, id);
  const draft = await askDraft(db, { id, today }, benefits);
  const figures = caseFigures(draft, benefits);
  if (!isRevision && !figures.some(({ kind }) => kind === "commitment")) throw new Refusal("nothing-to-grant");
  const hasGaps = demandPlan(draft, benefits, isRevision ? "" : asked.overrideReason);
  demandIndexed(figures, draft.priceLevel, await prices(db, null));

  const costs = figures.filter(({ kind }) => kind === "commitment");
  const left = await askLeft(db, { poolId, today, priceLevel: draft.priceLevel, without: id }, costs);
  const shortfalls = left.filter((frame) => frame.left < 0 || !frame.isAllocated);
  demandReason(shortfalls, asked.shortfallReason);

  const decision = await takenDecision(db, poolId, asked, today);
  const statedFor = {
    poolId, investmentId: id, code, benefitIds: new Map(benefits.map((benefit) => [benefit.name, benefit.id])),
    decision: decision.name, decidedOn: decision.decidedOn, today,
  };
  const before = await held(db, [id]);
  const stated = caseStatements(draft, benefits, before, statedFor);
  const { changes, errors } = takeStatements(stated, before, { mode: "levels", source: "decision", today, takesOlder: true });
  const [error] = errors;
  if (error) throw new Refusal("below-nothing", { frame: stated[error.row]?.frame ?? "", ...error.details });
  const added = await appendEntries(db, changes);
  const overrideReason = hasGaps && !isRevision ? asked.overrideReason : null;
  const shortfallReason = shortfalls.length > 0 ? asked.shortfallReason : null;
  await appendGranting(db, { investmentId: id, decisionId: decision.id, isRevision, overrideReason, shortfallReason });
  const kept = contentHash([overrideReason, shortfallReason]);
  return { knownOn: stated[0]?.knownOn ?? today, outcome: { decision: { id: decision.id, name: decision.name }, added, shortfalls, kept } };
}

/** Whether the harvest plan has gaps. Refuses them without a reason; no reason makes up for savings that no gain has, for no entry could name them. */
function demandPlan(draft: BusinessCase, benefits: readonly BenefitOfCase[], overrideReason: string | null): boolean {
  const isNameless = hasNamelessSavings(draft);
  const gaps = planGaps(benefits, isNameless);
  if (isNameless || (gaps.length > 0 && overrideReason === null)) throw new Refusal("incomplete-plan", { count: gaps.length }, { gaps });
  return gaps.length > 0;
}

function demandReason(shortfalls: readonly FrameAsked[], reason: string | null): void {
  const [first] = shortfalls;
  if (!first || reason !== null) return;
  const { frame, asked, available, left } = first;
  throw new Refusal("needs-reason", { frame, asked, available, left }, { shortfalls });
}
