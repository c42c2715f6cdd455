import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";

/** The pool's main figures, in the order one reads them. */
const mainFigures = ["committed", "spent", "expected", "realised", "harvested", "pending"] as const;

/** The pool's figures through one year, in one year's prices. */
export type PoolFigures = Pick<FiguresAnswer, "through" | "priceLevel" | "totals">;

/** The pool's figures on both sides of an import, through the same year and in the same prices. */
export interface PoolMovement {
  readonly before: PoolFigures;
  readonly after: PoolFigures;
}

/** A figure that became another, both written as tables write them. */
export interface MovedFigure {
  readonly figure: (typeof mainFigures)[number];
  readonly before: string;
  readonly after: string;
}

/** The main figures that an import moved; what is written alike did not move for whoever reads it. */
export function movedFigures({ before, after }: PoolMovement, write: Pick<Writer, "cell">): readonly MovedFigure[] {
  return mainFigures
    .map((figure) => ({ figure, before: write.cell(before.totals[figure]), after: write.cell(after.totals[figure]) }))
    .filter((moved) => moved.before !== moved.after);
}
