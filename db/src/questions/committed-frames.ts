import type { Frame } from "@hoest/shared/entry";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** What each frame of each pool has been committed, as recorded, and whether anything was ever set aside in it, known on or before a date (null: all)? */
export async function committedFrames(db: Db, asOf: IsoDate | null): Promise<{ pool: string; frame: Frame; committed: Ore; isAllocated: boolean }[]> {
  const { rows } = await sql<{ pool: string; frame: Frame; committed: Ore; allocated: number }>`
    SELECT pool.name AS pool, frame, sum(CASE kind WHEN 'commitment' THEN amount_ore ELSE 0 END) AS committed,
      count(CASE kind WHEN 'allocation' THEN 1 END) AS allocated
    FROM entry
    JOIN pool ON pool.id = entry.pool_id
    WHERE kind IN ('commitment', 'allocation') AND known_on <= ${asOf ?? "9999-12-31"}
    GROUP BY pool.id, frame
    ORDER BY pool.name, frame
  `.execute(db);
  return rows.map(({ allocated, ...row }) => ({ ...row, isAllocated: allocated > 0 }));
}
