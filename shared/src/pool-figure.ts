import type { Frame } from "./entry.ts";

/** What a frame of the pool comes to, figure by figure, in the order one reads it. */
export const poolFigures = ["available", "allocated", "repaid", "committed", "spent"] as const;
export type PoolFigure = (typeof poolFigures)[number];

/** A figure of a frame's account in the pool. */
export interface AskedPart {
  readonly frame: Frame;
  readonly figure: PoolFigure;
}
