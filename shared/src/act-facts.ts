import * as z from "zod/mini";
import type { ActName } from "./act-name.ts";

/** What can be told of an act: what was asked and what came of it. The locales have the words. */
export const factCodes = [
  "rows-added", "prices-added", "unchanged", "left-out", "findings", "read-as", "older-taken", "file-hash", "roles-given", "roles-changed", "renamed",
  "disabled", "enabled", "nothing-changed", "link-made", "joined", "sessions-ended", "owners-named", "owners-before",
  "stage-reached", "day-told", "version-made", "in-pool", "by-decision", "entries-made", "plan-reason", "beyond-frames", "decided-on", "setting-made",
] as const;
export type FactCode = (typeof factCodes)[number];

/** One thing told of an act, with what its words need to name. */
export interface ActFact {
  readonly code: FactCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What the audit trail keeps of an act, and what people are called now: the trail itself names none. */
export interface KeptAct {
  readonly asked: unknown;
  readonly outcome: unknown;
  readonly nameOf: (person: number) => string;
}

/** What an act asked for and what came of it, as facts; what cannot be understood is left out. */
export function actFacts(name: ActName, kept: KeptAct): readonly ActFact[] {
  return tellers[name](kept);
}

const people = z.array(z.number());
const rowCounts = z.object({ rows: z.number(), added: z.number(), unchanged: z.number(), findings: z.array(z.unknown()) });
const imported = z.extend(rowCounts, { leftOut: z.number() });
const reading = z.object({ sha256: z.string(), unit: z.string(), mode: z.string(), knownOn: z.string(), takesOlder: z.boolean() });
const standing = z.object({ roles: z.array(z.string()), isDisabled: z.boolean() });

const cased = z.object({ stage: z.string(), version: z.number() });
const decided = z.object({ decision: z.object({ name: z.string() }), added: z.number() });
const settled = z.object({ setting: z.string(), value: z.number(), validFrom: z.string() });

const tellers: Readonly<Record<ActName, (kept: KeptAct) => readonly ActFact[]>> = {
  import: ({ asked, outcome }) => [
    ...read(imported, outcome, ({ rows, added, unchanged, leftOut, findings }) => [
      fact("rows-added", { rows, added }), ...counted("unchanged", unchanged), ...counted("left-out", leftOut), ...counted("findings", findings.length),
    ]),
    ...read(reading, asked, ({ sha256, unit, mode, knownOn, takesOlder }) => [
      fact("read-as", { unit, mode, knownOn }), ...(takesOlder ? [fact("older-taken")] : []), fact("file-hash", { sha256 }),
    ]),
  ],
  "load-prices": ({ asked, outcome }) => [
    ...read(rowCounts, outcome, ({ rows, added, unchanged, findings }) => [
      fact("prices-added", { rows, added }), ...counted("unchanged", unchanged), ...counted("findings", findings.length),
    ]),
    ...read(z.object({ sha256: z.string() }), asked, ({ sha256 }) => [fact("file-hash", { sha256 })]),
  ],
  "invite-person": ({ asked }) => read(z.object({ roles: z.array(z.string()) }), asked, ({ roles }) => [fact("roles-given", { roles: roles.join(" ") })]),
  "renew-invitation": () => [fact("link-made")],
  "accept-invitation": () => [fact("joined")],
  "change-person": changeFacts,
  "change-password": () => [fact("sessions-ended")],
  "name-owners": ({ asked, outcome, nameOf }) => {
    const names = (ids: readonly number[]) => ids.map(nameOf).join(", ");
    return [
      ...read(z.object({ owners: people }), asked, ({ owners }) => [fact("owners-named", { count: owners.length, names: names(owners) })]),
      ...read(z.object({ before: people }), outcome, ({ before }) => [fact("owners-before", { count: before.length, names: names(before) })]),
    ];
  },
  "register-investment": ({ asked, outcome }) => [
    ...stageReached(outcome), ...read(z.object({ pool: z.string() }), asked, ({ pool }) => [fact("in-pool", { pool })]),
  ],
  "change-investment": versionMade,
  "move-stage": ({ asked, outcome }) => [
    ...stageReached(outcome), ...read(z.object({ on: z.string() }), asked, ({ on }) => [fact("day-told", { on })]),
  ],
  "state-business-case": versionMade,
  "state-effect": versionMade,
  "state-risks": versionMade,
  grant: granted,
  revise: granted,
  "add-decision": ({ asked }) => read(z.object({ pool: z.string(), date: z.string() }), asked, ({ pool, date }) => [
    fact("decided-on", { date }), fact("in-pool", { pool }),
  ]),
  "add-pool": () => [],
  "set-pool": ({ outcome }) => read(settled, outcome, (setting) => [fact("setting-made", setting)]),
  allocate: byDecision,
};

function stageReached(outcome: unknown): readonly ActFact[] {
  return read(cased, outcome, ({ stage }) => [fact("stage-reached", { stage })]);
}

function versionMade({ outcome }: KeptAct): readonly ActFact[] {
  return read(cased, outcome, ({ version }) => [fact("version-made", { version })]);
}

function byDecision({ outcome }: KeptAct): readonly ActFact[] {
  return read(decided, outcome, ({ decision: { name }, added }) => [fact("by-decision", { name }), fact("entries-made", { count: added })]);
}

/** A grant or a revision goes beyond the rules only for a reason: that one was given stands here, the reason itself with the case. */
function granted(kept: KeptAct): readonly ActFact[] {
  return [
    ...byDecision(kept),
    ...read(z.object({ hasOverride: z.literal(true) }), kept.asked, () => [fact("plan-reason")]),
    ...read(z.object({ shortfalls: z.array(z.unknown()) }), kept.outcome, ({ shortfalls }) => counted("beyond-frames", shortfalls.length)),
  ];
}

function changeFacts({ asked, outcome }: KeptAct): readonly ActFact[] {
  const was = z.object({ before: standing, isRenamed: z.optional(z.boolean()) });
  return read(standing, asked, (after) => read(was, outcome, ({ before, isRenamed = false }) => {
    const facts = [...(isRenamed ? [fact("renamed")] : []), ...rolesChanged(before, after), ...accessChanged(before, after)];
    return facts.length > 0 ? facts : [fact("nothing-changed")];
  }));
}

type Standing = z.infer<typeof standing>;

function rolesChanged(before: Standing, after: Standing): readonly ActFact[] {
  const [from, to] = [before.roles.join(" "), after.roles.join(" ")];
  return from === to ? [] : [fact("roles-changed", { from, to })];
}

function accessChanged(before: Standing, after: Standing): readonly ActFact[] {
  return before.isDisabled === after.isDisabled ? [] : [fact(after.isDisabled ? "disabled" : "enabled")];
}

function fact(code: FactCode, details: ActFact["details"] = {}): ActFact {
  return { code, details };
}

function counted(code: FactCode, count: number): readonly ActFact[] {
  return count === 0 ? [] : [fact(code, { count })];
}

/** The facts of what has the shape looked for; rows from other days may have another. */
function read<Schema extends z.ZodMiniType>(schema: Schema, found: unknown, tell: (value: z.infer<Schema>) => readonly ActFact[]): readonly ActFact[] {
  const { success, data } = schema.safeParse(found);
  return success ? tell(data) : [];
}
