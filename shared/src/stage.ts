import type { Figures } from "./figures.ts";
import type { IsoDate } from "./fiscal-year.ts";
import { atLeastNothing, difference, type Ore } from "./money.ts";
import { Refusal } from "./problem.ts";

/** Where an investment stands between an idea and its end. */
export const stages = ["idea", "proposed", "granted", "running", "operating", "completed", "rejected", "stopped", "written-off"] as const;
export type Stage = (typeof stages)[number];

/** As what someone moves a case: a controller any, an owner their own. */
export type Mover = "owner" | "controller";

/** What a move asks to be told: the day it happened, a note (why, or how it ended), and what is lost. */
export type MoveField = "on" | "note" | "lost";

/** One step that a case may take. */
export interface Move {
  readonly from: Stage;
  readonly to: Stage;
  readonly by: readonly Mover[];
  readonly asks: readonly MoveField[];
}

const anyone: readonly Mover[] = ["owner", "controller"];
const controller: readonly Mover[] = ["controller"];

/** Every move there is. To be granted takes a decision and a harvest plan, so that move is made by granting alone. */
export const moves: readonly Move[] = [
  { from: "idea", to: "proposed", by: anyone, asks: [] },
  { from: "proposed", to: "idea", by: anyone, asks: [] },
  { from: "idea", to: "rejected", by: anyone, asks: ["note"] },
  { from: "proposed", to: "rejected", by: anyone, asks: ["note"] },
  { from: "rejected", to: "idea", by: controller, asks: ["note"] },
  { from: "proposed", to: "granted", by: controller, asks: [] },
  { from: "granted", to: "running", by: controller, asks: ["on"] },
  { from: "running", to: "operating", by: controller, asks: [] },
  { from: "running", to: "completed", by: controller, asks: ["note"] },
  { from: "operating", to: "completed", by: controller, asks: ["note"] },
  { from: "granted", to: "stopped", by: controller, asks: ["note", "lost"] },
  { from: "running", to: "stopped", by: controller, asks: ["note", "lost"] },
  { from: "operating", to: "stopped", by: controller, asks: ["note", "lost"] },
  { from: "running", to: "written-off", by: controller, asks: ["note", "lost"] },
  { from: "operating", to: "written-off", by: controller, asks: ["note", "lost"] },
  { from: "stopped", to: "written-off", by: controller, asks: ["note", "lost"] },
];

/** A move someone asks for. */
export interface AskedMove {
  readonly to: Stage;
  readonly on: IsoDate | null;
  readonly note: string | null;
  readonly lost: string | null;
}

/** Where a case stands when a move is asked for, who asks, and on which day. `since` is the day of its last move. */
export interface Standing {
  readonly stage: Stage;
  readonly since: IsoDate | null;
  readonly by: Mover;
  readonly today: IsoDate;
}

/** The moves open to someone from a stage, granting included. */
export function movesFrom(stage: Stage, by: Mover): Move[] {
  return moves.filter((move) => move.from === stage && move.by.includes(by));
}

/** The move as it can be made: only what it asks for is kept, and its day is today unless another is told. Refuses a move that is none,
 *  that is made by granting, that is another's to make, that lacks what it asks, or whose day is before the last move or after today. */
export function demandMove({ to, on, note, lost }: AskedMove, { stage, since, by, today }: Standing): AskedMove & { readonly on: IsoDate } {
  const move = moves.find((one) => one.from === stage && one.to === to);
  if (!move) throw new Refusal("no-such-move", { from: stage, to });
  if (to === "granted") throw new Refusal("only-by-grant");
  if (!move.by.includes(by)) throw new Refusal("not-allowed");
  const told = { on, note, lost };
  for (const field of move.asks) if (!told[field]) throw new Refusal("wrong-field", { field, fault: "missing" });
  const day = on ?? today;
  if (day > today) throw new Refusal("wrong-field", { field: "on", fault: "in-future", found: day });
  if (since !== null && day < since) throw new Refusal("wrong-field", { field: "on", fault: "before-last-move", found: day, since });
  return { to, on: day, note: move.asks.includes("note") ? note : null, lost: move.asks.includes("lost") ? lost : null };
}

/** Where a case stands: where it was last moved to, and granted from the day money was committed to it, however that was said. */
export function stageOf(lastMovedTo: Stage | null, hasCommitment: boolean): Stage {
  const isUngranted = lastMovedTo === null || lastMovedTo === "idea" || lastMovedTo === "proposed";
  return hasCommitment && isUngranted ? "granted" : (lastMovedTo ?? "proposed");
}

/** Whether an owner may still change what a case is: before anything is granted. */
export function isOpenToOwner(stage: Stage): boolean {
  return stage === "idea" || stage === "proposed";
}

/** Whether a case has been granted money, whatever became of it. */
export function isGranted(stage: Stage): boolean {
  return !isOpenToOwner(stage) && stage !== "rejected";
}

/** What is left of the grant when a case is over, and what was spent without being gained; null where the stage does not ask. In øre. */
export function closingOf(stage: Stage, { committed, spent, realised }: Pick<Figures, "committed" | "spent" | "realised">): {
  readonly unspent: Ore | null; readonly writtenOff: Ore | null;
} {
  return {
    unspent: stage === "completed" || stage === "stopped" ? difference(committed, spent) : null,
    writtenOff: stage === "stopped" || stage === "written-off" ? atLeastNothing(difference(spent, realised)) : null,
  };
}
