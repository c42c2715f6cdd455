/** What people may be, several at once: a role is what one may do, never who one is. */
export const roles = ["reader", "owner", "controller", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Who asks, and as what. */
export interface Person {
  readonly id: number;
  readonly roles: readonly Role[];
}

/** Whether a text names a role. */
export function isRole(text: unknown): text is Role {
  return roles.some((role) => role === text);
}

/** Who may do what, in one table: the server demands it, the browser asks it before it offers anything. `of` is the person a thing belongs to. */
export const may = {
  readFigures: (person) => holds(person, ...roles),
  importFigures: (person) => holds(person, "controller"),
  loadPrices: (person) => holds(person, "controller"),
  readImports: (person) => holds(person, "controller", "administrator"),
  openDraft: (person, of) => person.id === of,
  endSession: (person, of) => person.id === of,
  readPeople: (person) => holds(person, "controller", "administrator"),
  managePeople: (person) => holds(person, "administrator"),
  nameOwners: (person) => holds(person, "controller", "administrator"),
  registerCases: (person) => holds(person, "owner", "controller"),
  changeCase: (person, of) => holds(person, "controller") || (holds(person, "owner") && person.id === of),
  seeSmallGroups: (person, of) => holds(person, "controller") || person.id === of,
  grantCases: (person) => holds(person, "controller"),
  addDecisions: (person) => holds(person, "controller"),
  allocate: (person) => holds(person, "controller"),
  setPools: (person) => holds(person, "controller", "administrator"),
  readAudit: (person) => holds(person, "controller", "administrator"),
} as const satisfies Record<string, (person: Person, of: number) => boolean>;

/** Everything that someone may be allowed or refused. */
export type Permission = keyof typeof may;

/** The roles of which one alone is enough, whoever has it. */
export function rolesThatMay(permission: Permission): readonly Role[] {
  return roles.filter((role) => may[permission]({ id: 0, roles: [role] }, Number.NaN));
}

function holds(person: Person, ...wanted: readonly Role[]): boolean {
  return person.roles.some((role) => wanted.includes(role));
}
