import { type Actor, inOneAct } from "@hoest/db/act";
import { accountOf, forgetTries } from "@hoest/db/failed-sign-ins";
import { invitedBy, invitedByHash, noteUsed } from "@hoest/db/invitations";
import { type KnownPerson, personById, savePassword, saveSubject } from "@hoest/db/people";
import { endSessionsOf, secretHash } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { personSubject } from "@hoest/shared/act-name";
import { demandGoodPassword, passwordHash } from "../passwords.ts";
import type { ProviderSubject } from "../provider.ts";

type Accepting = Pick<Actor, "at" | "place">;

/** Lets an invited person in with the password they chose, once; refuses a link that opens nothing, and a weak password. */
export async function acceptInvitation(
  outer: Db, accepting: Accepting, { token, password }: { readonly token: string; readonly password: string },
): Promise<KnownPerson> {
  const invited = await invitedBy(outer, token, accepting.at);
  demandGoodPassword(password, [invited.email, invited.name]);
  const hash = await passwordHash(password);
  const link = { tokenHash: secretHash(token), asked: {} };
  return accepted(outer, accepting, link, (db, { id }) => savePassword(db, id, hash, accepting.at));
}

/** Links an invited person to the one the provider vouches for, once; refuses a link that opens nothing, and a subject that is someone else's. */
export function acceptByProvider(outer: Db, accepting: Accepting, tokenHash: string, subject: ProviderSubject): Promise<KnownPerson> {
  const link = { tokenHash, asked: { way: "provider", issuer: subject.issuer } };
  return accepted(outer, accepting, link, (db, { id }) => saveSubject(db, id, subject, accepting.at));
}

async function accepted(
  outer: Db, { at, place }: Accepting, { tokenHash, asked }: { readonly tokenHash: string; readonly asked: Readonly<Record<string, string>> },
  join: (db: Db, invited: KnownPerson) => Promise<void>,
): Promise<KnownPerson> {
  const { id } = await invitedByHash(outer, tokenHash, at);
  const actor = { person: String(id), at, ...(place === undefined ? {} : { place }) };
  await inOneAct(outer, { ...actor, name: "accept-invitation", subject: personSubject(id), asked }, async (db) => {
    // Asked again inside: two browsers may hold the same link.
    const invited = await invitedByHash(db, tokenHash, at);
    await join(db, invited);
    await noteUsed(db, tokenHash, at);
    await endSessionsOf(db, id);
    await forgetTries(db, accountOf(invited.email));
    return {};
  });
  return personById(outer, id);
}
