import { personFrom } from "../people.ts";
import type { Db } from "../tables.ts";

/** Everyone Høst knows, by name, with until when their link can still be used? */
export async function people(db: Db) {
  const rows = await db
    .selectFrom("person")
    .leftJoin("invitation", (join) => join.onRef("invitation.personId", "=", "person.id").on("invitation.usedAt", "is", null))
    .orderBy("person.name")
    .orderBy("person.id")
    .selectAll("person")
    .select("invitation.expiresAt as invitedUntil")
    .execute();
  return rows.map(({ invitedUntil, ...row }) => ({ ...personFrom(row), invitedUntil }));
}
