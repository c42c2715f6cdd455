import type { RegisteredBenefit } from "@hoest/shared/cell";
import type { PlannedBenefit } from "@hoest/shared/harvest-plan";
import type { Db } from "../tables.ts";

/** Every benefit as registered, with what its harvest plan says, by its investment's code and its own name? */
export function registeredBenefits(db: Db): Promise<(RegisteredBenefit & PlannedBenefit & { code: string })[]> {
  return db
    .selectFrom("benefit")
    .innerJoin("investment", "investment.id", "benefit.investmentId")
    .orderBy("code")
    .orderBy("benefit.name")
    .select(["benefit.id", "investmentId", "name", "frame", "nature", "account", "budgetHolder", "harvestModel", "firstYear", "counterfactual", "code"])
    .execute();
}
