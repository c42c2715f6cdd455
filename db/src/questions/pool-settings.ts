import type { Db } from "../tables.ts";
import { actedBy, nameOfActor } from "./acted-by.ts";

/** Every setting of every pool in the order they were made, with who made it and when? */
export function poolSettings(db: Db) {
  return db
    .selectFrom("poolSetting")
    .innerJoin("audit", "audit.number", "poolSetting.act")
    .leftJoin("person", actedBy)
    .orderBy("poolSetting.id")
    .select(nameOfActor("by"))
    .select(["poolId", "setting", "value", "validFrom", "audit.at"])
    .execute();
}
