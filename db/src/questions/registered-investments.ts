import type { RegisteredInvestment } from "@hoest/shared/cell";
import type { Db } from "../tables.ts";

/** Every investment as registered, by code, with the pool it belongs to? */
export function registeredInvestments(db: Db): Promise<(RegisteredInvestment & { pool: string })[]> {
  return db
    .selectFrom("investment")
    .innerJoin("pool", "pool.id", "investment.poolId")
    .orderBy("code")
    .select(["investment.id", "poolId", "code", "title", "department", "committee", "horizonYears", "pool.name as pool"])
    .execute();
}
