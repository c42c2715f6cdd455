import { isDecimalText } from "@hoest/shared/effect";
import { frames, natures } from "@hoest/shared/entry";
import { harvestModels } from "@hoest/shared/harvest-plan";
import { efforts } from "@hoest/shared/investment";
import { poolSettings } from "@hoest/shared/pool-setting";
import { barriers } from "@hoest/shared/readiness";
import { stages } from "@hoest/shared/stage";
import * as z from "zod/mini";
import { amount, amountNotBelow, caseCode, day, link, maybeAccount, maybeLink, maybeWritten, told, whole, written, year } from "./written.ts";

const empty = (most: number) => z._default(written(most), "");
const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z._default(z.nullable(schema), null);

const benefitFacts = {
  name: told(200),
  frame: z.enum(frames),
  nature: z.enum(natures),
  account: maybeAccount,
  budgetHolder: maybeWritten(200),
  harvestModel: maybe(z.enum(harvestModels)),
  firstYear: maybe(year),
  isRecurring: z._default(z.boolean(), false),
  counterfactual: empty(4_000),
  evaluationDesign: empty(4_000),
};

// A gain that an import left without a name keeps none; that nobody takes one away is looked at where it is known.
const registeredBenefit = { ...benefitFacts, name: written(200), id: maybe(whole(1, Number.MAX_SAFE_INTEGER)) };

const facts = {
  title: told(200),
  summary: empty(4_000),
  targetGroup: empty(500),
  citizens: maybe(whole(0, 10_000_000)),
  department: empty(100),
  committee: empty(100),
  effort: maybe(z.enum(efforts)),
  legalBasis: empty(1_000),
  links: z._default(z.array(z.strictObject({ title: told(200), url: link })).check(z.maxLength(20)), []),
};

/** What registers a case: its pool and code, and as much of the rest as is known. */
export const newCaseBody = z.strictObject({
  ...facts, pool: told(100), code: caseCode, stage: z._default(z.enum(["idea", "proposed"]), "idea"),
  benefits: z._default(z.array(z.strictObject(benefitFacts)).check(z.maxLength(50)), []),
});

/** What a case is to be, whole: a gain with a number is the one registered by it. */
export const caseBody = z.strictObject({
  ...facts, benefits: z._default(z.array(z.strictObject(registeredBenefit)).check(z.maxLength(50)), []),
});

const amounts = z.array(z.strictObject({ year, amount: amountNotBelow })).check(z.maxLength(60));

/** A business case as its grid has it. */
export const businessCaseBody = z.strictObject({
  priceLevel: year,
  lines: z.array(z.discriminatedUnion("figure", [
    z.strictObject({ figure: z.literal("cost"), frame: z.enum(frames), amounts }),
    z.strictObject({ figure: z.literal("gain"), benefit: z.nullable(written(200)), amounts }),
  ])).check(z.maxLength(60)),
});

/** A move asked for. */
export const moveBody = z.strictObject({ to: z.enum(stages), on: maybe(day), note: maybeWritten(2_000), lost: maybeWritten(2_000) });

/** A decision as it is written in minutes. */
export const decisionBody = z.strictObject({ body: told(200), date: day, item: maybeWritten(50), caseNumber: maybeWritten(100), link: maybeLink });

/** A decision of one pool. */
export const poolDecisionBody = z.extend(decisionBody, { pool: told(100) });

const byDecision = { decision: z.optional(decisionBody), decisionId: z.optional(whole(1, Number.MAX_SAFE_INTEGER)) };

/** What grants a case or revises it: the decision, new or known, and why it goes beyond the rules where it does. */
export const grantBody = z.strictObject({ ...byDecision, overrideReason: maybeWritten(2_000), shortfallReason: maybeWritten(2_000) });

/** What a decision puts into a pool, or moves between its frames. */
export const allocationBody = z.strictObject({
  ...byDecision, priceLevel: maybe(year),
  lines: z.array(z.strictObject({ frame: z.enum(frames), year, amount })).check(z.minLength(1), z.maxLength(200)),
});

/** A setting of a pool from a day on. */
export const settingBody = z.strictObject({ setting: z.enum(poolSettings), value: whole(0, 100), validFrom: z.optional(day) });

const decimal = z.string("not-a-number").check(z.trim(), z.refine(isDecimalText, "not-a-number"));
const measurement = z.strictObject({ on: day, value: decimal, source: told(300) });

/** What is known of a case's effect, whole. */
export const effectBody = z.strictObject({
  evidence: maybe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
  evidenceNote: empty(2_000),
  indicators: z.array(z.strictObject({
    name: told(200), unit: empty(50), baseline: maybe(decimal), target: maybe(decimal), measurements: z.array(measurement).check(z.maxLength(200)),
  })).check(z.maxLength(30)),
  enrolments: z.array(z.strictObject({ on: day, enrolled: whole(0, 10_000_000) })).check(z.maxLength(200)),
});

/** A case's risks, whole, and the barriers judged to hold none. */
export const risksBody = z.strictObject({
  risks: z.array(z.strictObject({
    barrier: z.enum(barriers), description: told(2_000), likelihood: whole(1, 5), consequence: whole(1, 5), measure: empty(2_000), owner: empty(200),
  })).check(z.maxLength(50)),
  withoutRisk: z.array(z.enum(barriers)).check(z.maxLength(5)),
});
