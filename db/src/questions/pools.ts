import type { KnownPool } from "../pools.ts";
import type { Db } from "../tables.ts";

/** Every pool by its name? */
export function pools(db: Db): Promise<KnownPool[]> {
  return db.selectFrom("pool").orderBy("name").select(["id", "name", "horizonYears"]).execute();
}
