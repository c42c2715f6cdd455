import type { RegisteredBenefit } from "@hoest/shared/cell";
import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** Which nature has each benefit? All that figures need to know of benefits. */
export async function benefitNatures(db: Db): Promise<Pick<RegisteredBenefit, "id" | "nature">[]> {
  const { rows } = await sql<Pick<RegisteredBenefit, "id" | "nature">>`SELECT id, nature FROM benefit`.execute(db.withoutPlugins());
  return rows;
}
