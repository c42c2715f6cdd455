import type { Db } from "../tables.ts";

/** The head of the ledger: the newest entry's number and link, if any. */
export function newestEntry(db: Db): Promise<{ id: number; hash: string } | undefined> {
  return db.selectFrom("entry").select(["id", "hash"]).orderBy("id", "desc").limit(1).executeTakeFirst();
}
