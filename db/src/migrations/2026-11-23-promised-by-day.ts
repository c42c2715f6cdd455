import { type Kysely, sql } from "kysely";

/** What was expected is found by the day it became known: most of it came after the grant, and is then never read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`DROP INDEX entry_expected`.execute(db);
  await sql`CREATE INDEX entry_expected ON entry (investment_id, known_on, benefit_id, frame, fiscal_year, recurring, price_level, amount_ore)
    WHERE kind = 'expected'`.execute(db);
}
