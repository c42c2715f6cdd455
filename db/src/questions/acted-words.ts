import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** A move or a granting of a case, with the words it keeps and the detail of the act it was made by. */
export interface ActedWords {
  readonly what: "stage move" | "granting";
  readonly id: number;
  readonly code: string;
  /** Where a move leads; null for a granting. */
  readonly toStage: string | null;
  readonly one: string | null;
  readonly other: string | null;
  readonly act: string | null;
  readonly subject: string | null;
  readonly detail: string | null;
}

/** Every move and every granting, with the act that made it? */
export async function actedWords(db: Db): Promise<ActedWords[]> {
  const { rows } = await sql<ActedWords>`
    SELECT 'stage move' AS what, stage_move.id, code, to_stage, note AS one, lost AS other, audit.act, subject, detail
    FROM stage_move
    JOIN investment ON investment.id = stage_move.investment_id
    LEFT JOIN audit ON audit.number = stage_move.act
    UNION ALL
    SELECT 'granting', granting.id, code, NULL, override_reason, shortfall_reason, audit.act, subject, detail
    FROM granting
    JOIN investment ON investment.id = granting.investment_id
    LEFT JOIN audit ON audit.number = granting.act
  `.execute(db);
  return rows;
}
