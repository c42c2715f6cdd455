import type { Nature } from "@hoest/shared/entry";
import type { Db } from "../tables.ts";

/** The code of each investment and the nature of each benefit, by id: what binds an entry to the register. */
export async function entryNames(db: Db): Promise<{ codes: ReadonlyMap<number, string>; natures: ReadonlyMap<number, Nature> }> {
  const codes = await db.selectFrom("investment").select(["id", "code"]).execute();
  const natures = await db.selectFrom("benefit").select(["id", "nature"]).execute();
  return { codes: new Map(codes.map(({ id, code }) => [id, code])), natures: new Map(natures.map(({ id, nature }) => [id, nature])) };
}
