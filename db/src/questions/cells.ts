import type { Cell } from "@hoest/shared/cell";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** What is held in each cell of the ledger, known on or before a date (null: all that is known), in order of investment? */
export async function cells(db: Db, asOf: IsoDate | null): Promise<Cell[]> {
  // Named in SQL as in code, past the plugin that would rename every column of every row. SQLite sorts anew for any other order than that of the groups.
  const { rows } = await sql<Cell>`
    SELECT investment_id AS "investmentId", benefit_id AS "benefitId", kind, frame, fiscal_year AS year, budget_year AS "budgetYear",
      destination, reason, recurring, price_level AS "priceLevel", sum(amount_ore) AS amount
    FROM entry
    WHERE known_on <= ${asOf ?? "9999-12-31"}
    GROUP BY investment_id, benefit_id, kind, frame, fiscal_year, budget_year, destination, reason, recurring, price_level
    ORDER BY investment_id, benefit_id, kind, frame, fiscal_year, budget_year, destination, reason, recurring, price_level
  `.execute(db.withoutPlugins());
  return rows;
}
