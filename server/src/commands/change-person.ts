import { type Actor, inOneAct } from "@hoest/db/act";
import { withdrawInvitation } from "@hoest/db/invitations";
import { type KnownPerson, type PersonFacts, personById, savePerson } from "@hoest/db/people";
import { administrators } from "@hoest/db/questions/administrators";
import { endSessionsOf, secretHash } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { personSubject } from "@hoest/shared/act-name";
import { Refusal } from "@hoest/shared/problem";

/** Whom to change, in which version they were seen, and into what. */
export interface PersonChange {
  readonly id: number;
  readonly seen: number;
  readonly facts: PersonFacts;
}

/** Changes a person's name, roles or whether they may come in; the last two end their sessions. Refuses to lose the last administrator. */
export async function changePerson(outer: Db, actor: Actor, { id, seen, facts }: PersonChange): Promise<KnownPerson> {
  const asked = { name: secretHash(facts.name), roles: facts.roles, isDisabled: facts.isDisabled };
  await inOneAct(outer, { ...actor, name: "change-person", subject: personSubject(id), asked }, async (db) => {
    const before = await personById(db, id);
    if (before.version !== seen) throw new Refusal("changed-person", {}, before);
    if (!isAdministrating(facts) && isAdministrating(before)) await demandOtherAdministrator(db, before);
    await savePerson(db, id, facts);
    if (facts.isDisabled) await withdrawInvitation(db, id);
    if (facts.isDisabled !== before.isDisabled || String(facts.roles) !== String(before.roles)) await endSessionsOf(db, id);
    return { before: { roles: before.roles, isDisabled: before.isDisabled }, isRenamed: facts.name !== before.name };
  });
  return personById(outer, id);
}

function isAdministrating({ roles, isDisabled }: PersonFacts): boolean {
  return roles.includes("administrator") && !isDisabled;
}

/** The demo's administrator is none where the demo is off, so each kind needs one of its own. */
async function demandOtherAdministrator(db: Db, { id, isDemo }: KnownPerson): Promise<void> {
  const others = (await administrators(db)).filter((one) => one.id !== id && one.isDemo === isDemo);
  if (others.length === 0) throw new Refusal("last-administrator");
}
