import { addPerson, personByEmail, savePassword, savePerson } from "@hoest/db/people";
import type { Db, Instant } from "@hoest/db/tables";
import { demoAccounts } from "@hoest/shared/demo-accounts";
import { passwordHash } from "../passwords.ts";

/** Makes the demo's accounts as they should be, with this password, however they were left; someone real who has such an address is left alone. */
export async function openDemo(db: Db, password: string, at: Instant): Promise<void> {
  const hash = await passwordHash(password);
  for (const { email, name, roles } of demoAccounts) {
    const { id, isDemo } = (await personByEmail(db, email))?.person ?? (await addPerson(db, { email, name, roles }, true));
    if (!isDemo) continue;
    await savePerson(db, id, { name, roles, isDisabled: false });
    await savePassword(db, id, hash, at);
  }
}
