import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { PriceIndex } from "@hoest/shared/price-level";
import { actNumber } from "./act.ts";
import { chainStart, priceLink } from "./chain.ts";
import type { Db } from "./tables.ts";

/** Appends price indices as part of the act whose transaction this is, and links them to their chain; the only writer of indices. */
export async function appendPrices(db: Db, added: readonly (PriceIndex & { readonly knownOn: IsoDate | null })[]): Promise<void> {
  if (added.length === 0) return;
  const act = await actNumber(db);
  const newest = await db.selectFrom("priceIndex").select(["id", "hash"]).orderBy("id", "desc").limit(1).executeTakeFirst();
  let [id, before] = [newest?.id ?? 0, newest?.hash ?? chainStart];
  const rows = added.map(({ frame, year, index, knownOn }) => {
    id += 1;
    const row = { id, act, frame, year, indexMillionths: index, knownOn };
    before = priceLink(before, row);
    return { ...row, hash: before };
  });
  await db.insertInto("priceIndex").values(rows).execute();
}
