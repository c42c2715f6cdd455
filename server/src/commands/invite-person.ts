import { type Actor, inOneAct } from "@hoest/db/act";
import { type InvitationLink, newInvitation } from "@hoest/db/invitations";
import { addPerson, emailKey, type KnownPerson, type NewPerson, personByEmail, personById } from "@hoest/db/people";
import { secretHash } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { personSubject } from "@hoest/shared/act-name";
import { Refusal } from "@hoest/shared/problem";
import { changePerson } from "./change-person.ts";

/** Someone invited, with the link that lets them in. The link is in no act and no stored answer: nobody can read it out of the database. */
export interface Invited {
  readonly person: KnownPerson;
  readonly link: InvitationLink;
}

/** Adds a person with roles and makes their one-time link; refuses an e-mail address that someone has. Asked again, the same person gets a new link. */
export async function invitePerson(outer: Db, actor: Actor, { email, name, roles }: NewPerson): Promise<Invited> {
  // The trail keeps numbers and hashes: a name or an address in it could never be taken out again.
  const asked = { account: secretHash(emailKey(email)), name: secretHash(name), roles };
  const { id } = await inOneAct(outer, { ...actor, name: "invite-person", subject: "person", asked }, async (db) => {
    const person = await addPerson(db, { email, name, roles });
    return { id: person.id };
  });
  return { person: await personById(outer, id), link: await newInvitation(outer, id, actor.at) };
}

/** Makes a person's one-time link anew, to join or to choose another password; refuses a person who is disabled. */
export async function renewInvitation(outer: Db, actor: Actor, id: number): Promise<Invited> {
  const person = await personById(outer, id);
  if (person.isDisabled || person.isDemo) throw new Refusal("not-invitable");
  await inOneAct(outer, { ...actor, name: "renew-invitation", subject: personSubject(id), asked: {} }, async () => ({}));
  return { person, link: await newInvitation(outer, id, actor.at) };
}

/** Makes the person with an e-mail address an administrator, known or not, and makes their link: the way in when there is no other. */
export async function inviteAdministrator(outer: Db, actor: Actor, email: string): Promise<Invited> {
  const found = (await personByEmail(outer, email))?.person;
  if (!found) return invitePerson(outer, actor, { email, name: email, roles: ["reader", "administrator"] });
  if (found.isDemo) throw new Refusal("not-invitable");
  const roles = [...new Set([...found.roles, "administrator" as const])];
  const changed = await changePerson(outer, actor, { id: found.id, seen: found.version, facts: { name: found.name, roles, isDisabled: false } });
  return renewInvitation(outer, actor, changed.id);
}
