import type { Db } from "../tables.ts";

/** Every import, the newest first: who, when, which file, and what came of it as its act recorded it? */
export function importLog(db: Db) {
  return db
    .selectFrom("importedFile")
    .innerJoin("audit", "audit.number", "importedFile.act")
    .orderBy("importedFile.act", "desc")
    .select(["importedFile.act", "audit.at", "audit.person", "importedFile.name", "audit.detail"])
    .execute();
}
