import type { RegisteredBenefit, RegisteredInvestment } from "@hoest/shared/cell";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** Every investment and benefit as registered, by code and name, with the pool each investment belongs to and its horizon on a day (null: the last decided)? */
export async function investmentRegister(db: Db, on: IsoDate | null = null): Promise<{
  investments: (RegisteredInvestment & { pool: string })[];
  benefits: (RegisteredBenefit & { code: string })[];
}> {
  const investments = await db
    .selectFrom("investment")
    .innerJoin("pool", "pool.id", "investment.poolId")
    .orderBy("code")
    .select(["investment.id", "poolId", "code", "title", "department", "committee", horizonOn(on), "pool.name as pool"])
    .execute();
  const benefits = await db
    .selectFrom("benefit")
    .innerJoin("investment", "investment.id", "benefit.investmentId")
    .orderBy("code")
    .orderBy("benefit.name")
    .select(["benefit.id", "investmentId", "name", "frame", "nature", "account", "budgetHolder", "code"])
    .execute();
  return { investments, benefits };
}

/** The horizon in force on a day: the pool's own until a setting says otherwise. */
function horizonOn(on: IsoDate | null) {
  return sql<number>`coalesce((
    SELECT value FROM pool_setting
    WHERE pool_setting.pool_id = pool.id AND setting = 'horizon-years' AND valid_from <= ${on ?? "9999-12-31"}
    ORDER BY valid_from DESC, pool_setting.id DESC LIMIT 1
  ), pool.horizon_years)`.as("horizonYears");
}
