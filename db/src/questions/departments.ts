import type { Db } from "../tables.ts";

/** Which departments have investments, by name? Today's names: a breakdown uses those whatever was known when. */
export async function departments(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("investment").select("department").distinct().orderBy("department").execute();
  return rows.map(({ department }) => department).sort((one, other) => one.localeCompare(other, "da"));
}
