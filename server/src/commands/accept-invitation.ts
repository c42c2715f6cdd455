import { type Actor, inOneAct } from "@hoest/db/act";
import { accountOf, forgetTries } from "@hoest/db/failed-sign-ins";
import { invitedBy, noteUsed } from "@hoest/db/invitations";
import { type KnownPerson, personById, savePassword } from "@hoest/db/people";
import { endSessionsOf } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { demandGoodPassword, passwordHash } from "../passwords.ts";

/** Lets an invited person in with the password they chose, once; refuses a link that opens nothing, and a weak password. */
export async function acceptInvitation(
  outer: Db, { at, place }: Pick<Actor, "at" | "place">, { token, password }: { readonly token: string; readonly password: string },
): Promise<KnownPerson> {
  const invited = await invitedBy(outer, token, at);
  demandGoodPassword(password, [invited.email, invited.name]);
  const hash = await passwordHash(password);
  const actor = { person: String(invited.id), at, ...(place === undefined ? {} : { place }) };
  await inOneAct(outer, { ...actor, name: "accept-invitation", subject: `person ${invited.id}`, asked: {} }, async (db) => {
    // Asked again inside: two browsers may hold the same link.
    await invitedBy(db, token, at);
    await savePassword(db, invited.id, hash, at);
    await noteUsed(db, token, at);
    await endSessionsOf(db, invited.id);
    await forgetTries(db, accountOf(invited.email));
    return {};
  });
  return personById(outer, invited.id);
}
