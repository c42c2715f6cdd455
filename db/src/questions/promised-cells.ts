import type { Cell } from "@hoest/shared/cell";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import type { Db } from "../tables.ts";

/** What was expected of each investment on the day its first commitment was known, as known on a date (null: all that is known)? */
export function promisedCells(db: Db, asOf: IsoDate | null): Promise<Cell[]> {
  const firstCommitment = db
    .selectFrom("entry")
    .where("kind", "=", "commitment")
    .$if(asOf !== null, (query) => query.where("knownOn", "<=", asOf))
    .groupBy("investmentId")
    .select((eb) => ["investmentId", eb.fn.min("knownOn").as("grantedOn")]);

  return db
    .selectFrom("entry")
    .innerJoin(firstCommitment.as("first"), "first.investmentId", "entry.investmentId")
    .where("entry.kind", "=", "expected")
    .whereRef("entry.knownOn", "<=", "first.grantedOn")
    .groupBy(["entry.investmentId", "benefitId", "frame", "fiscalYear", "recurring", "priceLevel"])
    .select((eb) => [
      "entry.investmentId", "benefitId", "kind", "frame", "fiscalYear as year", "budgetYear", "destination", "reason", "recurring", "priceLevel",
      eb.fn.sum<Ore>("amountOre").as("amount"),
    ])
    .execute();
}
