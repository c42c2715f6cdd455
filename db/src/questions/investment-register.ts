import type { RegisteredBenefit, RegisteredInvestment } from "@hoest/shared/cell";
import type { Db } from "../tables.ts";

/** Every investment and benefit as registered, by code and name, with the pool each investment belongs to? */
export async function investmentRegister(db: Db): Promise<{
  investments: (RegisteredInvestment & { pool: string; version: number })[];
  benefits: (RegisteredBenefit & { code: string })[];
}> {
  const investments = await db
    .selectFrom("investment")
    .innerJoin("pool", "pool.id", "investment.poolId")
    .orderBy("code")
    .select(["investment.id", "poolId", "code", "title", "department", "committee", "horizonYears", "version", "pool.name as pool"])
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
