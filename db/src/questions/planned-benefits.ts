import type { PlannedBenefit } from "@hoest/shared/harvest-plan";
import type { Db } from "../tables.ts";

/** What the harvest plan says of every gain, with the case each belongs to? */
export function plannedBenefits(db: Db): Promise<(PlannedBenefit & { investmentId: number })[]> {
  return db
    .selectFrom("benefit")
    .orderBy("investmentId")
    .orderBy("name")
    .select(["investmentId", "name", "nature", "account", "budgetHolder", "harvestModel", "firstYear", "counterfactual"])
    .execute();
}
