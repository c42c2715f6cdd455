import type { Figures } from "@hoest/shared/figures";
import { atLeastNothing, difference, type Ore, plus, total } from "@hoest/shared/money";

/** The figures a band is made of. */
export type BandFigures = Pick<
  Figures,
  "promised" | "expected" | "realised" | "avoided" | "harvested" | "waived" | "pending" | "ahead"
>;

/** The parts of a band from left to right: what is realised, what is not, and what was cut before the effect. */
export const bandParts = ["harvested", "waived", "pending", "avoided", "notRealised", "ahead"] as const;
export type BandPart = (typeof bandParts)[number];

/** A part's amount in øre, and its place and width in shares of the whole band. */
export interface Segment {
  readonly part: BandPart;
  readonly amount: Ore;
  readonly start: number;
  readonly width: number;
}

/** A tick: what was expected when more than that is realised, what was promised when it differs. */
export interface Tick {
  readonly figure: "expected" | "promised";
  readonly at: number;
}

export interface BandShape {
  readonly segments: readonly Segment[];
  readonly ticks: readonly Tick[];
}

/** The amount of each part, in øre: the first four are all that is realised. Nothing is counted twice. */
export function bandAmounts(figures: BandFigures): Readonly<Record<BandPart, Ore>> {
  const { expected, realised, harvested, waived, pending, avoided, ahead } = figures;
  return {
    harvested: difference(harvested, ahead),
    waived,
    pending,
    avoided,
    notRealised: atLeastNothing(difference(expected, realised)),
    ahead,
  };
}

/** Where each part of a band begins and ends; parts of nothing are left out. */
export function bandShape(figures: BandFigures): BandShape {
  const amounts = bandAmounts(figures);
  const filled = total(Object.values(amounts));
  const whole = figures.promised > filled ? figures.promised : filled;
  if (whole <= 0) return { segments: [], ticks: [] };

  const segments: Segment[] = [];
  let before = total([]);
  for (const part of bandParts) {
    const amount = amounts[part];
    if (amount > 0) segments.push({ part, amount, start: before / whole, width: amount / whole });
    before = plus(before, atLeastNothing(amount));
  }
  return { segments, ticks: ticksOf(figures, whole) };
}

function ticksOf({ expected, realised, promised }: BandFigures, whole: Ore): Tick[] {
  const ticks: Tick[] = [];
  if (expected > 0 && realised > expected) ticks.push({ figure: "expected", at: expected / whole });
  if (promised !== expected) ticks.push({ figure: "promised", at: promised / whole });
  return ticks;
}
