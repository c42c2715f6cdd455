import { addPerson, personByEmail, savePassword, savePerson } from "@hoest/db/people";
import type { Db, Instant } from "@hoest/db/tables";
import type { Role } from "@hoest/shared/access";
import { passwordHash } from "../passwords.ts";

/** The demo's accounts: roles, and nobody real. */
export const demoAccounts = [
  { email: "reader@example.dk", name: "Læser", roles: ["reader"] },
  { email: "owner@example.dk", name: "Projektejer", roles: ["reader", "owner"] },
  { email: "controller@example.dk", name: "Controller", roles: ["reader", "controller"] },
  { email: "admin@example.dk", name: "Administrator", roles: ["reader", "administrator"] },
] as const satisfies readonly { email: string; name: string; roles: readonly Role[] }[];

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
