import { hash, randomBytes } from "node:crypto";
import { Refusal } from "@hoest/shared/problem";
import { CompiledQuery } from "kysely";
import { type KnownPerson, personFrom } from "./people.ts";
import type { Db, Instant, PersonRow, SessionRow } from "./tables.ts";

/** A secret of 128 random bits, as it stands in a cookie or a link. */
export function newSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a secret: enough to know it again, not to say it. */
export function secretHash(secret: string): string {
  return hash("sha256", secret, "hex");
}

/** How a session begins. */
export type OpenedSession = Pick<SessionRow, "personId" | "way" | "place" | "device">;

/** Opens a session and answers its secret, which nobody keeps but the browser. */
export async function openSession(db: Db, session: OpenedSession, at: Instant): Promise<string> {
  const secret = newSecret();
  await db.insertInto("session").values({ ...session, idHash: secretHash(secret), openedAt: at, seenAt: at, confirmedAt: at }).execute();
  return secret;
}

/** A session with the person whose it is, and the database's version when it was asked for. */
export interface KnownSession {
  readonly session: SessionRow;
  readonly person: KnownPerson;
  readonly version: number;
}

// Every request asks this, so it is one statement, and not built anew each time.
const knownSession = `
  SELECT person.*, session.id_hash, session.number, session.opened_at, session.seen_at, session.confirmed_at, session.way, session.place, session.device,
    (SELECT coalesce(max(audit.number), 0) FROM audit) AS database_version
  FROM session
  JOIN person ON person.id = session.person_id
  WHERE session.id_hash = ? AND person.is_disabled = 0`;

type KnownSessionRow = PersonRow & Omit<SessionRow, "personId"> & { readonly databaseVersion: number };

/** The session a secret opens, with its person; nothing when there is none or the person is disabled. */
export async function sessionOf(db: Db, secret: string): Promise<KnownSession | undefined> {
  const { rows: [row] } = await db.executeQuery<KnownSessionRow>(CompiledQuery.raw(knownSession, [secretHash(secret)]));
  if (!row) return undefined;
  const { idHash, number, openedAt, seenAt, confirmedAt, way, place, device, databaseVersion, ...person } = row;
  const session = { idHash, number, personId: person.id, openedAt, seenAt, confirmedAt, way, place, device };
  return { session, person: personFrom(person), version: databaseVersion };
}

/** A person's sessions, the one last used first. */
export function sessionsOf(db: Db, personId: number): Promise<SessionRow[]> {
  return db.selectFrom("session").where("personId", "=", personId).orderBy("seenAt", "desc").orderBy("number", "desc").selectAll().execute();
}

/** The session with a number; refuses a number that none has. */
export async function sessionByNumber(db: Db, number: number): Promise<SessionRow> {
  const session = await db.selectFrom("session").where("number", "=", number).selectAll().executeTakeFirst();
  if (!session) throw new Refusal("no-such-session");
  return session;
}

/** Notes that a session is in use. */
export async function noteSeen(db: Db, idHash: string, at: Instant): Promise<void> {
  await db.updateTable("session").set({ seenAt: at }).where("idHash", "=", idHash).execute();
}

/** Notes that the person has just shown again who they are. */
export async function noteConfirmed(db: Db, idHash: string, at: Instant): Promise<void> {
  await db.updateTable("session").set({ confirmedAt: at, seenAt: at }).where("idHash", "=", idHash).execute();
}

/** Ends one session. */
export async function endSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom("session").where("idHash", "=", idHash).execute();
}

/** Ends every session of a session's person but this one. */
export async function endOtherSessions(db: Db, { personId, idHash }: Pick<SessionRow, "personId" | "idHash">): Promise<void> {
  await db.deleteFrom("session").where("personId", "=", personId).where("idHash", "!=", idHash).execute();
}

/** Ends every session of a person. */
export async function endSessionsOf(db: Db, personId: number): Promise<void> {
  await db.deleteFrom("session").where("personId", "=", personId).execute();
}

/** Forgets sessions that nobody can use any more: opened before one moment, or last used before another. */
export async function forgetSessions(db: Db, openedBefore: Instant, seenBefore: Instant): Promise<void> {
  await db.deleteFrom("session").where((eb) => eb.or([eb("openedAt", "<", openedBefore), eb("seenAt", "<", seenBefore)])).execute();
}
