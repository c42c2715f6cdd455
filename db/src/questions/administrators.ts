import { type KnownPerson, personFrom } from "../people.ts";
import type { Db } from "../tables.ts";

/** Who can sign in and manage people? */
export async function administrators(db: Db): Promise<KnownPerson[]> {
  const rows = await db
    .selectFrom("person")
    .where("isAdministrator", "=", 1)
    .where("isDisabled", "=", 0)
    .where("joinedAt", "is not", null)
    .selectAll()
    .execute();
  return rows.map(personFrom);
}
