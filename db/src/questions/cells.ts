import type { Cell } from "@hoest/shared/cell";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import type { Db } from "../tables.ts";

/** What is held in each cell of the ledger, known on or before a date (null: all that is known), in order of investment? */
export function cells(db: Db, asOf: IsoDate | null): Promise<Cell[]> {
  return db
    .selectFrom("entry")
    .$if(asOf !== null, (query) => query.where("knownOn", "<=", asOf))
    .groupBy(["investmentId", "benefitId", "kind", "frame", "fiscalYear", "budgetYear", "destination", "reason", "recurring", "priceLevel"])
    .select((eb) => [
      "investmentId", "benefitId", "kind", "frame", "fiscalYear as year", "budgetYear", "destination", "reason", "recurring", "priceLevel",
      eb.fn.sum<Ore>("amountOre").as("amount"),
    ])
    .execute();
}
