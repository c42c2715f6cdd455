import type { RegisteredInvestment } from "@hoest/shared/cell";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** Every investment as registered, by code, with the pool it belongs to, and the pool's horizon as decided for a day (null: for the last there is)? */
export function registeredInvestments(db: Db, on: IsoDate | null = null): Promise<(RegisteredInvestment & { pool: string; version: number })[]> {
  return db
    .selectFrom("investment")
    .innerJoin("pool", "pool.id", "investment.poolId")
    .orderBy("code")
    .select(["investment.id", "poolId", "code", "title", "department", "committee", "version", "pool.name as pool", horizonOn(on)])
    .execute();
}

/** The horizon in force on a day: the pool's own until a setting says otherwise. */
function horizonOn(on: IsoDate | null) {
  return sql<number>`coalesce((
    SELECT value FROM pool_setting
    WHERE pool_setting.pool_id = pool.id AND setting = 'horizon-years' AND valid_from <= ${on ?? "9999-12-31"}
    ORDER BY valid_from DESC, pool_setting.id DESC LIMIT 1
  ), pool.horizon_years)`.as("horizonYears");
}
