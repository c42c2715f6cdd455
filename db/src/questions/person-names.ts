import type { Db } from "../tables.ts";

/** What everyone Høst knows is called, by number? */
export async function personNames(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom("person").select(["id", "name"]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
