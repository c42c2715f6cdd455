import type { RegisteredInvestment } from "@hoest/shared/cell";
import type { Db } from "../tables.ts";

/** Every investment as registered, by code, with the pool it belongs to? */
export function registeredInvestments(db: Db): Promise<(RegisteredInvestment & { pool: string; version: number })[]> {
  return db
    .selectFrom("investment")
    .innerJoin("pool", "pool.id", "investment.poolId")
    .orderBy("code")
    .select(["investment.id", "poolId", "code", "title", "department", "committee", "horizonYears", "version", "pool.name as pool"])
    .execute();
}
