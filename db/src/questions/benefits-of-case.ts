import type { RegisteredFacts } from "@hoest/shared/investment";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** A gain with whether entries stand on it: its name, frame and nature are then for ever. */
export type BenefitOfCase = RegisteredFacts & { readonly hasEntries: boolean };

/** Every gain of a case as registered, by name? Where nobody has said whether it recurs, the ledger says it. */
export async function benefitsOfCase(db: Db, investmentId: number): Promise<BenefitOfCase[]> {
  const rows = await db
    .selectFrom("benefit")
    .where("investmentId", "=", investmentId)
    .orderBy("name")
    .select([
      "id", "name", "frame", "nature", "account", "budgetHolder", "harvestModel", "firstYear", "isRecurring", "counterfactual", "evaluationDesign",
      sql<0 | 1>`EXISTS (SELECT 1 FROM entry WHERE entry.investment_id = benefit.investment_id AND entry.benefit_id = benefit.id)`.as("hasEntries"),
      sql<0 | 1>`EXISTS (SELECT 1 FROM entry WHERE entry.investment_id = benefit.investment_id AND entry.benefit_id = benefit.id
        AND kind = 'expected' AND recurring = 1)`.as("recurs"),
    ])
    .execute();
  return rows.map(({ isRecurring, hasEntries, recurs, ...row }) => ({ ...row, isRecurring: (isRecurring ?? recurs) === 1, hasEntries: hasEntries === 1 }));
}
