import { type Actor, inOneAct } from "@hoest/db/act";
import { type KnownPerson, savePassword } from "@hoest/db/people";
import { endSessionsOf } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { personSubject } from "@hoest/shared/act-name";
import { demandGoodPassword, passwordHash } from "../passwords.ts";
import { provePerson } from "../prove-person.ts";

/** A person, the password they have, and the one they want. */
export interface PasswordChange {
  readonly person: KnownPerson;
  readonly place: string;
  readonly current: string;
  readonly next: string;
}

/** Gives a person another password and ends their sessions; refuses when the current one is wrong or the next one is weak. */
export async function changePassword(outer: Db, actor: Actor, { person, place, current, next }: PasswordChange): Promise<void> {
  demandGoodPassword(next, [person.email, person.name]);
  await provePerson(outer, { email: person.email, password: current, place, at: actor.at }, () => true);
  const hash = await passwordHash(next);
  const act = { ...actor, name: "change-password", subject: personSubject(person.id), asked: {} } as const;
  await inOneAct(outer, act, async (db) => {
    await savePassword(db, person.id, hash, actor.at);
    await endSessionsOf(db, person.id);
    return {};
  });
}
