import type { Db } from "../tables.ts";

/** Who owns which investment, by name? */
export function investmentOwners(db: Db) {
  return db
    .selectFrom("investmentOwner")
    .innerJoin("person", "person.id", "investmentOwner.personId")
    .orderBy("person.name")
    .orderBy("person.id")
    .select(["investmentOwner.investmentId", "person.id", "person.name"])
    .execute();
}
