import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { PriceIndex } from "@hoest/shared/price-level";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** Every price index known on or before a date (null: all that are known); of two for one frame and year the later known comes last and counts. */
export async function prices(db: Db, asOf: IsoDate | null): Promise<(PriceIndex & { knownOn: IsoDate | null })[]> {
  // Part of every answer with figures: written out, it is neither built nor renamed anew each time.
  const { rows } = await sql<PriceIndex & { knownOn: IsoDate | null }>`
    SELECT frame, year, index_millionths AS "index", known_on AS "knownOn"
    FROM price_index
    WHERE known_on IS NULL OR known_on <= ${asOf ?? "9999-12-31"}
    ORDER BY known_on ASC NULLS FIRST, id
  `.execute(db.withoutPlugins());
  return rows;
}
