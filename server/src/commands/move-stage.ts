import { appendMove } from "@hoest/db/stage-moves";
import type { Db } from "@hoest/db/tables";
import { type AskedMove, demandMove } from "@hoest/shared/stage";
import { type CaseActing, type CaseOutcome, contentHash, inCaseAct } from "../case-act.ts";

/** Moves a case to another stage, and keeps on which day and why; the trail keeps the words as a hash, so that they cannot be written anew.
 *  Refuses what the stages do not allow, and to grant. */
export function moveStage(outer: Db, acting: CaseActing, asked: AskedMove): Promise<CaseOutcome> {
  const { to, on, note, lost } = asked;
  const act = { name: "move-stage", asked: { to, on, content: contentHash({ note, lost }) }, permission: "changeCase", isAlwaysTheirs: true } as const;
  return inCaseAct(outer, acting, act, async (db, { id, stage, since, mover }) => {
    const move = demandMove(asked, { stage, since, by: mover, today: acting.today });
    await appendMove(db, { investmentId: id, fromStage: stage, toStage: move.to, movedOn: move.on, note: move.note, lost: move.lost });
    return { kept: contentHash([move.note, move.lost]) };
  });
}
