import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Stage } from "@hoest/shared/stage";
import { actNumber } from "./act.ts";
import type { Db } from "./tables.ts";

/** A move as it is made: from nowhere when the case is new. */
export interface MadeMove {
  readonly investmentId: number;
  readonly fromStage: Stage | null;
  readonly toStage: Stage;
  readonly movedOn: IsoDate;
  readonly note: string | null;
  readonly lost: string | null;
}

/** Appends a case's move as part of the act whose transaction this is. */
export async function appendMove(db: Db, move: MadeMove): Promise<void> {
  const newest = await db.selectFrom("stageMove").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  await db.insertInto("stageMove").values({ ...move, id: (newest?.id ?? 0) + 1, act: await actNumber(db) }).execute();
}
