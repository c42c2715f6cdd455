import type { Db, PriceRow } from "../tables.ts";

/** Every price index in the order it was recorded? */
export function pricesInSequence(db: Db): Promise<PriceRow[]> {
  return db.selectFrom("priceIndex").orderBy("id").selectAll().execute();
}
