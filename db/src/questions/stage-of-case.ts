import type { IsoDate } from "@hoest/shared/fiscal-year";
import { type Stage, stageOf } from "@hoest/shared/stage";
import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { actedBy, nameOfActor } from "./acted-by.ts";

/** Where a case stands, and since when; it has stood there since ever when nobody has moved it. */
export interface CaseStage {
  readonly stage: Stage;
  readonly since: IsoDate | null;
}

/** Where every case stands, by its id: where it was last moved to, else what its commitments say? */
export async function stagesOfCases(db: Db): Promise<ReadonlyMap<number, CaseStage>> {
  const { rows } = await sql<{ id: number; toStage: Stage | null; movedOn: IsoDate | null; committed: number }>`
    SELECT investment.id, stage_move.to_stage, stage_move.moved_on,
      EXISTS (
        SELECT 1 FROM entry WHERE entry.investment_id = investment.id AND kind = 'commitment'
        GROUP BY frame, fiscal_year, price_level HAVING sum(amount_ore) <> 0
      ) AS committed
    FROM investment
    LEFT JOIN stage_move ON stage_move.id = (SELECT max(id) FROM stage_move WHERE stage_move.investment_id = investment.id)
  `.execute(db);
  return new Map(rows.map(({ id, toStage, movedOn, committed }) => [id, { stage: stageOf(toStage, committed === 1), since: movedOn }]));
}

/** Where one case stands? */
export async function stageOfCase(db: Db, investmentId: number): Promise<CaseStage> {
  return (await stagesOfCases(db)).get(investmentId) ?? { stage: "proposed", since: null };
}

/** Every move of a case, the oldest first, with who made it and when? */
export function movesOfCase(db: Db, investmentId: number) {
  return db
    .selectFrom("stageMove")
    .innerJoin("audit", "audit.number", "stageMove.act")
    .leftJoin("person", actedBy)
    .where("stageMove.investmentId", "=", investmentId)
    .orderBy("stageMove.id")
    .select(nameOfActor("by"))
    .select(["fromStage as from", "toStage as to", "movedOn as on", "note", "lost", "audit.at"])
    .execute();
}
