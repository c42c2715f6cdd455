import type { Db } from "../tables.ts";

/** Whether a file with this SHA-256 has been imported before? */
export async function isImported(db: Db, sha256: string): Promise<boolean> {
  return (await db.selectFrom("importedFile").where("sha256", "=", sha256).select("act").limit(1).executeTakeFirst()) !== undefined;
}
