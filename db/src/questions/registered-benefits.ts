import type { RegisteredBenefit } from "@hoest/shared/cell";
import type { Db } from "../tables.ts";

/** Every benefit as registered, by its investment's code and its own name? */
export function registeredBenefits(db: Db): Promise<(RegisteredBenefit & { code: string })[]> {
  return db
    .selectFrom("benefit")
    .innerJoin("investment", "investment.id", "benefit.investmentId")
    .orderBy("code")
    .orderBy("benefit.name")
    .select(["benefit.id", "investmentId", "name", "frame", "nature", "account", "budgetHolder", "code"])
    .execute();
}
