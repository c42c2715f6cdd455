import type { Frame } from "@hoest/shared/entry";
import { type FiscalYear, type IsoDate, isoDate } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import type { Db } from "../tables.ts";

/** What a pool was given in a frame and year, in øre of its price level. */
export interface AllocationRow {
  readonly poolId: number;
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly priceLevel: FiscalYear;
  readonly amount: Ore;
}

/** What has been allocated to each pool, frame and year, known on or before a date (null: all that is known)? */
export function allocations(db: Db, asOf: IsoDate | null): Promise<AllocationRow[]> {
  return db
    .selectFrom("entry")
    .where("kind", "=", "allocation")
    .where("knownOn", "<=", asOf ?? isoDate("2100-12-31"))
    .groupBy(["poolId", "frame", "fiscalYear", "priceLevel"])
    .select((eb) => ["poolId", "frame", "fiscalYear as year", "priceLevel", eb.fn.sum<Ore>("amountOre").as("amount")])
    .execute();
}
