/** What each act is about, by the act's name: everything that changes anything is one of these. */
export const actSubjects = {
  import: "file",
  "load-prices": "file",
  "invite-person": "person",
  "renew-invitation": "person",
  "accept-invitation": "person",
  "change-person": "person",
  "change-password": "person",
  "name-owners": "investment",
  "register-investment": "investment",
  "change-investment": "investment",
  "move-stage": "investment",
  "state-business-case": "investment",
  "state-effect": "investment",
  "state-risks": "investment",
  grant: "investment",
  revise: "investment",
  "add-decision": "decision",
  "add-pool": "pool",
  "set-pool": "pool",
  allocate: "pool",
} as const;

/** The name of an act: one verb, as buttons, functions and the audit trail have it. */
export type ActName = keyof typeof actSubjects;

/** What an act may be about. */
export type SubjectKind = (typeof actSubjects)[ActName];

/** Every act by name. */
export const actNames = Object.keys(actSubjects).filter(isActName);

/** Whether a text names an act. */
export function isActName(text: string): text is ActName {
  return Object.hasOwn(actSubjects, text);
}

/** The acts about one kind of thing. */
export function actsAbout(kind: SubjectKind): readonly ActName[] {
  return actNames.filter((name) => actSubjects[name] === kind);
}

/** The subject of an act about an investment, as the audit trail keeps it. */
export function investmentSubject(code: string): string {
  return `investment ${code}`;
}

/** The subject of an act about a pool, as the audit trail keeps it. */
export function poolSubject(name: string): string {
  return `pool ${name}`;
}

/** The subject of an act about a decision, as the audit trail keeps it: what the decision is known by. */
export function decisionSubject(name: string): string {
  return `decision ${name}`;
}

/** The subject of an act about a person, as the audit trail keeps it: a number, never a name. */
export function personSubject(id: number): string {
  return `person ${id}`;
}
