import { addPerson, personByEmail, savePassword, savePerson } from "@hoest/db/people";
import { demoPerson } from "@hoest/db/questions/is-demo";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import type { Db, Instant } from "@hoest/db/tables";
import type { Role } from "@hoest/shared/access";
import { demoAccounts } from "@hoest/shared/demo-accounts";
import { passwordHash } from "../passwords.ts";
import { nameOwners } from "./name-owners.ts";

/** The cases that the demo's owner has from the start: those of one department. */
export const demoOwned = ["I-01", "I-04", "I-08", "I-14"] as const;

/** Makes the demo's accounts as they should be, with this password, however they were left; someone real who has such an address is left alone. */
export async function openDemo(db: Db, password: string, at: Instant): Promise<void> {
  const hash = await passwordHash(password);
  for (const { email, name, roles } of demoAccounts) {
    const known = (await personByEmail(db, email))?.person;
    const { id, isDemo } = known ?? (await addPerson(db, { email, name, roles }, true));
    if (!isDemo) continue;
    await savePerson(db, id, { name, roles, isDisabled: false });
    await savePassword(db, id, hash, at);
    if (!known && holds(roles, "owner")) await giveCases(db, id, at);
  }
}

function holds(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role);
}

/** Gives the demo's owner cases of their own; whoever owns them later is up to those who try the demo. */
async function giveCases(db: Db, id: number, at: Instant): Promise<void> {
  const investments = await registeredInvestments(db);
  for (const { code, version } of investments.filter((one) => demoOwned.some((owned) => owned === one.code))) {
    await nameOwners(db, { person: demoPerson, at }, { code, seen: version, owners: [id] });
  }
}
