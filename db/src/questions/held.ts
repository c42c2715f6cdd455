import type { Held } from "@hoest/shared/holdings";
import type { Ore } from "@hoest/shared/money";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Db, Tables } from "../tables.ts";

/** What is held of every figure of some investments, and of allocations, by price level and the day it became known? */
export function held(db: Db, investmentIds: readonly number[]): Promise<Held[]> {
  return heldWhere(db, (eb) => eb.or([eb("investmentId", "is", null), ...(investmentIds.length > 0 ? [eb("investmentId", "in", investmentIds)] : [])]));
}

/** What is held of every figure, by price level and the day it became known? */
export function everythingHeld(db: Db): Promise<Held[]> {
  return heldWhere(db, (eb) => eb.and([]));
}

async function heldWhere(db: Db, isAsked: (eb: ExpressionBuilder<Tables, "entry">) => Expression<SqlBool>): Promise<Held[]> {
  const rows = await db
    .selectFrom("entry")
    .where(isAsked)
    .groupBy([
      "poolId", "investmentId", "benefitId", "kind", "frame", "fiscalYear", "budgetYear", "destination", "reason", "recurring", "priceLevel",
      "knownOn",
    ])
    .select((eb) => [
      "poolId", "investmentId", "benefitId", "kind", "frame", "fiscalYear as year", "budgetYear", "destination", "reason", "recurring",
      "priceLevel", "knownOn", eb.fn.sum<Ore>("amountOre").as("amount"),
    ])
    .execute();
  return rows.map(({ recurring, ...row }) => ({ ...row, isRecurring: recurring === 1 }));
}
