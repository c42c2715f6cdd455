import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { PriceIndex } from "@hoest/shared/price-level";
import type { Db } from "../tables.ts";

/** Every price index known on or before a date (null: all that are known); of two for one frame and year the later known comes last and counts. */
export function prices(db: Db, asOf: IsoDate | null): Promise<(PriceIndex & { knownOn: IsoDate | null })[]> {
  return db
    .selectFrom("priceIndex")
    .$if(asOf !== null, (query) => query.where((eb) => eb.or([eb("knownOn", "is", null), eb("knownOn", "<=", asOf)])))
    .orderBy("knownOn", (order) => order.asc().nullsFirst())
    .orderBy("id")
    .select(["frame", "year", "indexMillionths as index", "knownOn"])
    .execute();
}
