import type { DatedSetting } from "@hoest/shared/pool-setting";
import { Refusal } from "@hoest/shared/problem";
import { actNumber } from "./act.ts";
import type { Db } from "./tables.ts";

/** A pool with the horizon it was made with. */
export interface KnownPool {
  readonly id: number;
  readonly name: string;
  readonly horizonYears: number;
}

/** The pool with a name; refuses a name that no pool has. */
export async function poolByName(db: Db, name: string): Promise<KnownPool> {
  const found = await db.selectFrom("pool").where("name", "=", name).selectAll().executeTakeFirst();
  if (!found) throw new Refusal("no-such-pool", { pool: name.slice(0, 100) });
  return found;
}

/** Makes a pool; refuses a name that one has. */
export async function addPool(db: Db, name: string): Promise<KnownPool> {
  const known = await db.selectFrom("pool").where("name", "=", name).select("id").executeTakeFirst();
  if (known) throw new Refusal("pool-exists", { pool: name });
  return db.insertInto("pool").values({ name }).returningAll().executeTakeFirstOrThrow();
}

/** Appends a pool's setting as part of the act whose transaction this is. */
export async function appendSetting(db: Db, poolId: number, setting: DatedSetting): Promise<void> {
  const newest = await db.selectFrom("poolSetting").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  await db.insertInto("poolSetting").values({ ...setting, poolId, id: (newest?.id ?? 0) + 1, act: await actNumber(db) }).execute();
}
