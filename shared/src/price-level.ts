import { type Frame, frames } from "./entry.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import { type Ore, type Ratio, ratio, scaled } from "./money.ts";
import { Refusal } from "./problem.ts";

/** The price index of a frame in a year, in millionths: 103,20 is 103_200_000. */
export interface PriceIndex {
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly index: number;
}

/** Restates an amount from its own price level. */
export type Conversion = (amount: Ore, frame: Frame, from: FiscalYear) => Ore;

/** Leaves every amount in its own price level: for figures as recorded. */
export const asRecorded: Conversion = (amount) => amount;

/** The frame whose index a frame uses: `other` has none of its own. */
export function indexFrame(frame: Frame): Frame {
  return frame === "other" ? "service" : frame;
}

/** Restates amounts in a year's prices: amount × index(to) ÷ index(from), half away from zero to the øre; refuses a missing index. */
export function conversionTo(to: FiscalYear, indices: readonly PriceIndex[]): Conversion {
  function indexOf(frame: Frame, year: FiscalYear): number {
    const named = indexFrame(frame);
    const known = indices.findLast((row) => row.frame === named && row.year === year);
    if (!known) throw new Refusal("missing-price-index", { frame: named, year });
    return known.index;
  }

  const ratios = new Map<Frame, Map<FiscalYear, Ratio>>(frames.map((frame) => [frame, new Map()]));
  function ratioOf(frame: Frame, from: FiscalYear): Ratio {
    const known = ratios.get(frame)?.get(from);
    if (known) return known;
    const made = ratio(indexOf(frame, to), indexOf(frame, from));
    ratios.get(frame)?.set(from, made);
    return made;
  }

  // What recurs comes as the same amount year after year: most of it need not be reckoned again.
  let newest: { readonly amount: Ore; readonly frame: Frame; readonly from: FiscalYear; readonly restated: Ore } | undefined;
  return (amount, frame, from) => {
    if (newest?.amount !== amount || newest.from !== from || newest.frame !== frame) {
      newest = { amount, frame, from, restated: scaled(amount, ratioOf(frame, from)) };
    }
    return newest.restated;
  };
}
