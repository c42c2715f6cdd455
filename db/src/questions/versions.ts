import type { Db } from "../tables.ts";

/** The code and the version of every case? */
export function versions(db: Db): Promise<{ id: number; code: string; version: number }[]> {
  return db.selectFrom("investment").orderBy("code").select(["id", "code", "version"]).execute();
}
