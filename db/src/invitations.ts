import { Refusal } from "@hoest/shared/problem";
import { type KnownPerson, personById } from "./people.ts";
import { newSecret, secretHash } from "./sessions.ts";
import type { Db, Instant } from "./tables.ts";

const validDays = 7;

/** A one-time link's secret, and until when it opens. */
export interface InvitationLink {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Makes a person's one-time link anew; an earlier one that was not used opens nothing any more. */
export async function newInvitation(db: Db, personId: number, at: Instant): Promise<InvitationLink> {
  const token = newSecret();
  const expiresAt = new Date(Date.parse(at) + validDays * 24 * 60 * 60 * 1000).toISOString();
  await db.deleteFrom("invitation").where("personId", "=", personId).where("usedAt", "is", null).execute();
  await db.insertInto("invitation").values({ tokenHash: secretHash(token), personId, expiresAt, usedAt: null }).execute();
  return { token, expiresAt };
}

/** Whom a link invites; refuses a link that is unknown, used or too old, and one for a person who is disabled. */
export function invitedBy(db: Db, token: string, at: Instant): Promise<KnownPerson> {
  return invitedByHash(db, secretHash(token), at);
}

/** Whom a link invites, by what is kept of the link's secret; refuses as `invitedBy` does. */
export async function invitedByHash(db: Db, tokenHash: string, at: Instant): Promise<KnownPerson> {
  const invitation = await db.selectFrom("invitation").where("tokenHash", "=", tokenHash).selectAll().executeTakeFirst();
  if (!invitation) throw new Refusal("no-such-invitation");
  if (invitation.usedAt !== null) throw new Refusal("used-invitation");
  if (invitation.expiresAt <= at) throw new Refusal("expired-invitation");
  const person = await personById(db, invitation.personId);
  if (person.isDisabled) throw new Refusal("no-such-invitation");
  return person;
}

/** Notes that a link has been used, by what is kept of its secret. */
export async function noteUsed(db: Db, tokenHash: string, at: Instant): Promise<void> {
  await db.updateTable("invitation").set({ usedAt: at }).where("tokenHash", "=", tokenHash).execute();
}

/** Makes a person's waiting link open nothing. */
export async function withdrawInvitation(db: Db, personId: number): Promise<void> {
  await db.deleteFrom("invitation").where("personId", "=", personId).where("usedAt", "is", null).execute();
}
