import type { Person, Role } from "@hoest/shared/access";
import { Refusal } from "@hoest/shared/problem";
import type { Bit } from "./people-tables.ts";
import type { Db, Instant, PersonRow } from "./tables.ts";

/** A person as kept: staff data, and nothing that opens a door. */
export interface KnownPerson extends Person {
  readonly email: string;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly isDemo: boolean;
  /** Null while the invitation has not been taken up. */
  readonly joinedAt: Instant | null;
  readonly hasPassword: boolean;
  /** Whether the municipality's provider vouches for them. */
  readonly hasProvider: boolean;
  readonly version: number;
}

/** What is known of a person before they have joined. */
export type NewPerson = Pick<KnownPerson, "email" | "name" | "roles">;

/** What others decide about a person. */
export type PersonFacts = Pick<KnownPerson, "name" | "roles" | "isDisabled">;

/** A person from the row that keeps them, without what opens a door. */
export function personFrom({ id, email, name, joinedAt, version, ...row }: PersonRow): KnownPerson {
  const roles = [
    ...(row.isReader ? ["reader" as const] : []), ...(row.isOwner ? ["owner" as const] : []),
    ...(row.isController ? ["controller" as const] : []), ...(row.isAdministrator ? ["administrator" as const] : []),
  ];
  return {
    id, email, name, roles, joinedAt, version, isDisabled: row.isDisabled === 1, isDemo: row.isDemo === 1,
    hasPassword: row.passwordHash !== null, hasProvider: row.subject !== null,
  };
}

/** An e-mail address as people are known by it. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The person with a number; refuses a number nobody has. */
export async function personById(db: Db, id: number): Promise<KnownPerson> {
  const row = await db.selectFrom("person").where("id", "=", id).selectAll().executeTakeFirst();
  if (!row) throw new Refusal("no-such-person");
  return personFrom(row);
}

/** The person with an e-mail address, with the hash of their password; nothing when there is none. */
export async function personByEmail(db: Db, email: string): Promise<{ person: KnownPerson; passwordHash: string | null } | undefined> {
  const row = await db.selectFrom("person").where("email", "=", emailKey(email)).selectAll().executeTakeFirst();
  return row && { person: personFrom(row), passwordHash: row.passwordHash };
}

/** The person a provider knows by a subject; nothing when nobody is linked to it. */
export async function personBySubject(db: Db, issuer: string, subject: string): Promise<KnownPerson | undefined> {
  const row = await db.selectFrom("person").where("issuer", "=", issuer).where("subject", "=", subject).selectAll().executeTakeFirst();
  return row && personFrom(row);
}

/** Adds a person who has not joined yet; refuses an e-mail address that someone has. */
export async function addPerson(db: Db, { email, ...facts }: NewPerson, isDemo = false): Promise<KnownPerson> {
  if (await personByEmail(db, email)) throw new Refusal("person-exists", { email });
  const unknown = { passwordHash: null, issuer: null, subject: null, joinedAt: null };
  const row = { ...columnsOf({ ...facts, isDisabled: false }), ...unknown, email: emailKey(email), isDemo: bit(isDemo) };
  const { id } = await db.insertInto("person").values(row).returning("id").executeTakeFirstOrThrow();
  return personById(db, id);
}

/** Saves what others decide about a person, as the next version of them. */
export async function savePerson(db: Db, id: number, facts: PersonFacts): Promise<KnownPerson> {
  await db.updateTable("person").set((eb) => ({ ...columnsOf(facts), version: eb("version", "+", 1) })).where("id", "=", id).execute();
  return personById(db, id);
}

/** Gives a person a password, in place of any they had. */
export async function savePassword(db: Db, id: number, passwordHash: string, at: Instant): Promise<void> {
  await db.updateTable("person").set((eb) => ({ passwordHash, joinedAt: eb.fn.coalesce("joinedAt", eb.val(at)) })).where("id", "=", id).execute();
}

/** Links a person to the one a provider knows by a subject; refuses a subject that someone else is linked to. */
export async function saveSubject(db: Db, id: number, { issuer, subject }: { issuer: string; subject: string }, at: Instant): Promise<void> {
  const linked = await personBySubject(db, issuer, subject);
  if (linked && linked.id !== id) throw new Refusal("subject-taken");
  await db.updateTable("person").set((eb) => ({ issuer, subject, joinedAt: eb.fn.coalesce("joinedAt", eb.val(at)) })).where("id", "=", id).execute();
}

function columnsOf({ name, roles, isDisabled }: PersonFacts) {
  const is = (role: Role) => bit(roles.includes(role));
  return {
    name, isReader: is("reader"), isOwner: is("owner"), isController: is("controller"), isAdministrator: is("administrator"), isDisabled: bit(isDisabled),
  };
}

function bit(truth: boolean): Bit {
  return truth ? 1 : 0;
}
