import * as z from "zod/mini";
import { type ActFact, actFacts } from "./act-facts.ts";
import { actSubjects, isActName, type SubjectKind } from "./act-name.ts";

/** What an act was about: a file, an investment, a pool or a decision by its name, a person by number and by what they are called now. */
export interface ActSubject {
  readonly kind: SubjectKind | "other";
  readonly text: string;
  readonly person: number | null;
}

/** An act as it can be read: who, when, what, about what, from where, and what came of it. */
export interface ToldAct {
  readonly number: number;
  readonly at: string;
  /** The name of a person, or what acted where nobody signs in. */
  readonly who: string;
  /** The person's number as text, or what acted. */
  readonly person: string;
  readonly act: string;
  readonly subject: ActSubject;
  readonly place: string | null;
  readonly facts: readonly ActFact[];
  /** The SHA-256 link of the act, which every later one stands on. */
  readonly hash: string;
}

/** An act as the audit trail keeps it; its detail is JSON. */
export interface KeptRow extends Pick<ToldAct, "number" | "at" | "person" | "act" | "place" | "hash"> {
  readonly subject: string;
  readonly detail: string;
}

/** Tells an act, with people by the names they have now. */
export function toldAct({ detail, subject, ...row }: KeptRow, names: ReadonlyMap<number, string>): ToldAct {
  const { asked, outcome } = kept.parse(JSON.parse(detail));
  const nameOf = (person: number) => names.get(person) ?? String(person);
  const facts = isActName(row.act) ? actFacts(row.act, { asked, outcome, nameOf }) : [];
  const who = names.get(Number(row.person)) ?? row.person;
  return { ...row, who, facts, subject: subjectOf(row.act, subject, outcome, nameOf) };
}

const kept = z.object({ asked: z.optional(z.unknown()), outcome: z.optional(z.unknown()) });
const madePerson = z.object({ id: z.number() });

function subjectOf(act: string, text: string, outcome: unknown, nameOf: (person: number) => string): ActSubject {
  const kind = isActName(act) ? actSubjects[act] : "other";
  if (kind === "investment" || kind === "pool" || kind === "decision") return { kind, text: text.replace(/^(?:investment|pool|decision) /, ""), person: null };
  if (kind !== "person") return { kind, text, person: null };
  // Whoever is invited has no number until the act is done.
  const made = madePerson.safeParse(outcome);
  const person = made.success ? made.data.id : Number(/^person (\d+)$/.exec(text)?.[1] ?? Number.NaN);
  return Number.isNaN(person) ? { kind, text, person: null } : { kind, text: nameOf(person), person };
}
