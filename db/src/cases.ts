import type { CaseFacts } from "@hoest/shared/investment";
import { Refusal } from "@hoest/shared/problem";
import type { Db } from "./tables.ts";

/** A case as the acts on it need it. */
export interface KnownCase {
  readonly id: number;
  readonly poolId: number;
  readonly code: string;
  readonly version: number;
}

/** The case with a code; refuses a code that no case has. */
export async function caseByCode(db: Db, code: string): Promise<KnownCase> {
  const found = await db.selectFrom("investment").where("code", "=", code).select(["id", "poolId", "code", "version"]).executeTakeFirst();
  if (!found) throw new Refusal("no-such-investment", { code });
  return found;
}

/** Registers a case in a pool; refuses a code that another has. */
export async function addCase(db: Db, { poolId, code }: Pick<KnownCase, "poolId" | "code">, facts: CaseFacts): Promise<KnownCase> {
  const taken = await db.selectFrom("investment").where("code", "=", code).select("id").executeTakeFirst();
  if (taken) throw new Refusal("code-taken", { code });
  const { links, ...columns } = facts;
  const row = { ...columns, poolId, code };
  const added = await db.insertInto("investment").values(row).returning(["id", "poolId", "code", "version"]).executeTakeFirstOrThrow();
  await saveLinks(db, added.id, links);
  return added;
}

/** Saves what people say a case is, in place of what they said before. */
export async function saveCase(db: Db, id: number, { links, ...columns }: CaseFacts): Promise<void> {
  await db.updateTable("investment").set(columns).where("id", "=", id).execute();
  await saveLinks(db, id, links);
}

/** Counts a change of anything that belongs to a case, and tells its new version. */
export async function nextVersion(db: Db, id: number): Promise<number> {
  const counted = db.updateTable("investment").set((eb) => ({ version: eb("version", "+", 1) })).where("id", "=", id).returning("version");
  return (await counted.executeTakeFirstOrThrow()).version;
}

async function saveLinks(db: Db, investmentId: number, links: CaseFacts["links"]): Promise<void> {
  await db.deleteFrom("investmentLink").where("investmentId", "=", investmentId).execute();
  if (links.length === 0) return;
  await db.insertInto("investmentLink").values(links.map((link, position) => ({ ...link, investmentId, position }))).execute();
}
