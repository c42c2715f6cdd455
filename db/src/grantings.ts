import { actNumber } from "./act.ts";
import type { Db } from "./tables.ts";

/** That a decision granted or revised a case, and why it did so without a whole harvest plan or beyond what is left. */
export interface Granting {
  readonly investmentId: number;
  readonly decisionId: number;
  readonly isRevision: boolean;
  readonly overrideReason: string | null;
  readonly shortfallReason: string | null;
}

/** Appends a granting as part of the act whose transaction this is. */
export async function appendGranting(db: Db, { isRevision, ...granting }: Granting): Promise<void> {
  const newest = await db.selectFrom("granting").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  const row = { ...granting, isRevision: isRevision ? (1 as const) : (0 as const), id: (newest?.id ?? 0) + 1, act: await actNumber(db) };
  await db.insertInto("granting").values(row).execute();
}
