import type { Cell } from "@hoest/shared/cell";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** What was expected of each investment on the day its first commitment was known, as known on a date (null: all that is known)? */
export async function promisedCells(db: Db, asOf: IsoDate | null): Promise<Cell[]> {
  // The kinds are written out because SQLite takes an index over one kind only for a kind it can read in the statement.
  const { rows } = await sql<Cell>`
    WITH granted AS (
      SELECT investment_id, min(known_on) AS granted_on
      FROM entry
      WHERE kind = 'commitment' AND known_on <= ${asOf ?? "9999-12-31"}
      GROUP BY investment_id
    )
    SELECT entry.investment_id AS "investmentId", benefit_id AS "benefitId", 'expected' AS kind, frame, fiscal_year AS year,
      NULL AS "budgetYear", NULL AS destination, NULL AS reason, recurring, price_level AS "priceLevel", sum(amount_ore) AS amount
    FROM entry
    JOIN granted ON granted.investment_id = entry.investment_id
    WHERE entry.kind = 'expected' AND entry.known_on <= granted.granted_on
    GROUP BY entry.investment_id, benefit_id, frame, fiscal_year, recurring, price_level
  `.execute(db.withoutPlugins());
  return rows;
}
