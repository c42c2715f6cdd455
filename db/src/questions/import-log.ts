import type { Db } from "../tables.ts";
import { actedBy, nameOfActor } from "./acted-by.ts";

/** Every import, the newest first: who, when, which file, and what came of it as its act recorded it? */
export function importLog(db: Db) {
  return db
    .selectFrom("importedFile")
    .innerJoin("audit", "audit.number", "importedFile.act")
    .leftJoin("person", actedBy)
    .orderBy("importedFile.act", "desc")
    .select(nameOfActor("person"))
    .select(["importedFile.act", "audit.at", "importedFile.name", "audit.detail"])
    .execute();
}
