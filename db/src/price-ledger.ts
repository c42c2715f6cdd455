import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { PriceIndex } from "@hoest/shared/price-level";
import { actNumber } from "./act.ts";
import type { Db } from "./tables.ts";

/** Appends price indices as part of the act whose transaction this is; the only writer of indices. */
export async function appendPrices(db: Db, added: readonly (PriceIndex & { readonly knownOn: IsoDate | null })[]): Promise<void> {
  if (added.length === 0) return;
  const act = await actNumber(db);
  const rows = added.map(({ frame, year, index, knownOn }) => ({ act, frame, year, indexMillionths: index, knownOn }));
  await db.insertInto("priceIndex").values(rows).execute();
}
