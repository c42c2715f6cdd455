import { type Role, roles } from "@hoest/shared/access";
import { csvOf } from "./given-file.ts";
import { password } from "./given-person.ts";
import type { Visit } from "./given-visit.ts";

/** What an example request sends beside its address. */
export interface Example {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What may be asked for at one door: by whom, and how an honest request looks. */
export interface Rule {
  readonly door: string;
  /** The roles of which one is enough; `signed-in` needs none of them. */
  readonly may: "anyone" | "signed-in" | readonly Role[];
  readonly answers: 200 | 201 | 204 | 303 | 404;
  /** What the address names, where it names something. */
  readonly of?: "draft" | "session" | "person" | "investment" | "proposal" | "granted" | "decision" | "pool" | "act" | "year" | "part";
  /** Of the roles that may, those that may with what someone else owns too; where it is said, the others may with their own only. */
  readonly mayTheirs?: readonly Role[];
  readonly sends?: (visit: Visit) => Example;
  /** Whether the person must have shown within five minutes who they are. */
  readonly isConfirmed?: true;
}

const acting = (visit: Visit) => ({ "idempotency-key": visit.key });
const json = (body: unknown, headers = {}): Example => ({ headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
const choices = { unit: "kr", mode: "levels", knownOn: "2026-11-21", takesOlder: false };
const seeing = (visit: Visit) => ({ ...acting(visit), "if-match": `"${visit.version}"` });
// A name of letters alone, for each visit its own: ten digits in a row could be taken for a CPR number.
const newName = ({ key }: Visit) => key.replaceAll(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)));
const decision = { body: "Byrådet", date: "2026-06-18" };
const owned = { may: ["owner", "controller"], mayTheirs: ["controller"], of: "proposal", answers: 200 } as const;
const file: Example = {
  query: "?unit=kr&mode=levels&name=poster.csv", headers: { "content-type": "application/octet-stream" },
  body: csvOf([{ investering: "I-02", post: "bevilget", år: "2025", beløb: "1", pl: "2025" }]),
};

/** Who may do what: every route of the application is here, with an example, and nothing else is. */
export const policy: readonly Rule[] = [
  { door: "GET /api/health", may: "anyone", answers: 200 },
  { door: "POST /api/session", may: "anyone", answers: 200, sends: ({ person }) => json({ email: person.email, password }) },
  { door: "POST /api/session/demo", may: "anyone", answers: 200, sends: () => json({ email: "demo@example.dk" }) },
  { door: "POST /api/session/confirmation", may: "signed-in", answers: 204, sends: () => json({ password }) },
  { door: "DELETE /api/session", may: "signed-in", answers: 204 },
  // No provider is named in these tests; what comes of one that is, its own tests say.
  { door: "POST /api/session/provider", may: "anyone", answers: 404, sends: () => json({}) },
  { door: "GET /api/session/provider/callback", may: "anyone", answers: 303 },
  { door: "POST /api/invitations/opening", may: "anyone", answers: 200, sends: ({ token }) => json({ token }) },
  { door: "POST /api/invitations/acceptance", may: "anyone", answers: 200, sends: ({ token }) => json({ token, password }) },
  {
    door: "POST /api/invitations", may: ["administrator"], answers: 201, isConfirmed: true,
    sends: (visit) => json({ email: `${visit.key}@kommune.test`, name: "Ny", roles: ["reader"] }, acting(visit)),
  },

  { door: "GET /api/me", may: "signed-in", answers: 200 },
  { door: "PUT /api/me/password", may: "signed-in", answers: 204, sends: () => json({ current: password, next: `${password} igen` }) },
  { door: "GET /api/me/sessions", may: "signed-in", answers: 200 },
  { door: "DELETE /api/me/sessions", may: "signed-in", answers: 204 },
  { door: "DELETE /api/me/sessions/:number", may: "signed-in", of: "session", answers: 204 },

  { door: "GET /api/people", may: ["controller", "administrator"], answers: 200 },
  {
    door: "PUT /api/people/:id", may: ["administrator"], of: "person", answers: 200, isConfirmed: true,
    sends: (visit) => json({ name: "En anden" }, { ...acting(visit), "if-match": '"1"' }),
  },
  {
    door: "POST /api/people/:id/invitation", may: ["administrator"], of: "person", answers: 201, isConfirmed: true,
    sends: (visit) => json({}, acting(visit)),
  },

  { door: "GET /api/figures", may: roles, answers: 200 },
  { door: "GET /api/figures/years/:year", may: roles, of: "year", answers: 200 },
  { door: "GET /api/investments", may: roles, answers: 200 },
  { door: "GET /api/investments/:code", may: roles, of: "investment", answers: 200 },
  { door: "GET /api/investments/:code/entries", may: roles, of: "investment", answers: 200 },
  {
    door: "PUT /api/investments/:code/owners", may: ["controller", "administrator"], of: "investment", answers: 200,
    sends: (visit) => json({ owners: [] }, seeing(visit)),
  },
  { door: "GET /api/investments/:code/register", may: roles, of: "investment", answers: 200 },
  { door: "GET /api/investments/:code/business-case", may: roles, of: "proposal", answers: 200 },
  {
    door: "POST /api/investments", may: ["owner", "controller"], answers: 201,
    sends: (visit) => json({ pool: "Investeringspuljen", code: newName(visit), title: "En idé", summary: "Kort", benefits: [] }, acting(visit)),
  },
  { door: "PUT /api/investments/:code", ...owned, sends: (visit) => json({ title: "Et forslag", citizens: 3, links: [], benefits: [] }, seeing(visit)) },
  { door: "PUT /api/investments/:code/business-case", ...owned, sends: (visit) => json({ priceLevel: 2026, lines: [] }, seeing(visit)) },
  { door: "POST /api/investments/:code/stage", ...owned, sends: (visit) => json({ to: "rejected", note: "For dyrt" }, seeing(visit)) },
  { door: "PUT /api/investments/:code/effect", ...owned, sends: (visit) => json({ evidenceNote: "", indicators: [], enrolments: [] }, seeing(visit)) },
  { door: "PUT /api/investments/:code/risks", ...owned, sends: (visit) => json({ risks: [], withoutRisk: ["data"] }, seeing(visit)) },
  {
    door: "POST /api/investments/:code/grant", may: ["controller"], of: "proposal", answers: 200,
    sends: (visit) => json({ decision, overrideReason: "Haster", shortfallReason: "Haster" }, seeing(visit)),
  },
  {
    door: "POST /api/investments/:code/revision", may: ["controller"], of: "granted", answers: 200,
    sends: (visit) => json({ decision, shortfallReason: "Dyrere" }, seeing(visit)),
  },
  { door: "GET /api/proposals", may: roles, answers: 200 },
  { door: "GET /api/findings", may: roles, answers: 200 },

  { door: "GET /api/decisions", may: roles, answers: 200 },
  { door: "GET /api/decisions/:id", may: roles, of: "decision", answers: 200 },
  { door: "POST /api/decisions", may: ["controller"], answers: 201, sends: (visit) => json({ ...decision, pool: "Investeringspuljen", item: newName(visit) }, acting(visit)) },
  { door: "GET /api/pools", may: roles, answers: 200 },
  { door: "POST /api/pools", may: ["controller", "administrator"], answers: 201, sends: (visit) => json({ name: newName(visit) }, acting(visit)) },
  {
    door: "POST /api/pools/:pool/settings", may: ["controller", "administrator"], of: "pool", answers: 201,
    sends: (visit) => json({ setting: "payback-years", value: 6 }, acting(visit)),
  },
  {
    door: "POST /api/pools/:pool/allocations", may: ["controller"], of: "pool", answers: 201,
    sends: (visit) => json({ decision, priceLevel: 2026, lines: [{ frame: "service", year: 2026, amount: 100 }] }, acting(visit)),
  },
  { door: "GET /api/pool/:frame/:figure", may: roles, of: "part", answers: 200 },

  { door: "GET /api/audit", may: ["controller", "administrator"], answers: 200 },
  { door: "GET /api/audit/:number", may: ["controller", "administrator"], of: "act", answers: 200 },
  { door: "GET /api/audit.csv", may: ["controller", "administrator"], answers: 200 },

  { door: "GET /api/imports", may: ["controller", "administrator"], answers: 200 },
  { door: "POST /api/imports", may: ["controller"], answers: 201, sends: () => file },
  { door: "GET /api/imports/:id", may: ["controller"], of: "draft", answers: 200 },
  { door: "PUT /api/imports/:id", may: ["controller"], of: "draft", answers: 200, sends: () => json({ choices, corrections: [] }) },
  {
    door: "POST /api/imports/:id/confirmation", may: ["controller"], of: "draft", answers: 200,
    sends: (visit) => json({}, seeing(visit)),
  },
];

/** Every combination of roles, none of them included. */
export const roleCombinations: readonly (readonly Role[])[] = Array.from({ length: 2 ** roles.length }, (_, number) =>
  roles.filter((_role, place) => Math.floor(number / 2 ** place) % 2 === 1));

/** Whether the policy lets someone by; `null` is nobody. */
export function isLetBy({ may }: Rule, held: readonly Role[] | null): boolean {
  if (may === "anyone" || held === null) return may === "anyone";
  return may === "signed-in" || held.some((role) => may.includes(role));
}
