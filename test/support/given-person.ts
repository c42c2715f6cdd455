import { addPerson, type KnownPerson, personByEmail, personById, savePassword } from "@hoest/db/people";
import { openSession } from "@hoest/db/sessions";
import { passwordHash } from "@hoest/server/passwords";
import type { Role } from "@hoest/shared/access";
import type { GivenPool } from "./given-pool.ts";

/** A password that every given person has. */
export const password = "fire ord der ikke hører sammen";

const kept = passwordHash(password);

/** Someone who has joined, and the cookie of a session of theirs. */
export interface GivenPerson {
  readonly person: KnownPerson;
  readonly cookie: string;
}

/** A person with roles, signed in at noon on the pool's day; the same address is the same person. */
export async function givenPerson({ db, today }: GivenPool, roles: readonly Role[] = ["controller"], email = `${roles.join("-")}@kommune.test`): Promise<GivenPerson> {
  const at = `${today}T12:00:00.000Z`;
  const { id } = (await personByEmail(db, email))?.person ?? (await addPerson(db, { email, name: `Given ${roles.join(" and ")}`, roles }));
  await savePassword(db, id, await kept, at);
  const secret = await openSession(db, { personId: id, way: "password", place: "127.0.0.1", device: "Firefox, Linux" }, at);
  return { person: await personById(db, id), cookie: `hoest=${secret}` };
}
