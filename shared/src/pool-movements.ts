import { spanOf } from "./cell.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import { investmentYears } from "./investment-years.ts";
import type { FrameAmount, PoolMovements } from "./pool-years.ts";
import { type Known, natures } from "./portfolio.ts";
import type { Conversion } from "./price-level.ts";

/** An allocation as recorded, in øre of its price level. */
export type RecordedAllocation = FrameAmount & { readonly poolId: number; readonly priceLevel: FiscalYear };

/** What pool is looked at, through which year recurring harvests count at least, at which prices, and without which case. */
export interface PoolAsked {
  readonly poolId: number;
  readonly through: FiscalYear;
  readonly convert: Conversion;
  readonly without?: number;
}

/** Everything that moves one pool: its allocations, what its cases were committed, and what they paid back. */
export function poolMovements(
  known: Pick<Known, "cells" | "investments" | "benefits">, recorded: readonly RecordedAllocation[], asked: PoolAsked,
): PoolMovements {
  const { poolId, through, convert, without } = asked;
  const natureOf = natures(known);
  const cellsOf = Map.groupBy(known.cells, ({ investmentId }) => investmentId);
  const cases = known.investments.filter((one) => one.poolId === poolId && one.id !== without).flatMap(({ id, horizonYears }) => {
    const cells = cellsOf.get(id) ?? [];
    const span = spanOf(cells, horizonYears, through);
    return span ? [investmentYears(cells, span, natureOf, convert)] : [];
  });
  return {
    allocated: recorded.filter((one) => one.poolId === poolId)
      .map(({ frame, year, priceLevel, amount }) => ({ frame, year, amount: convert(amount, frame, priceLevel) })),
    committed: cases.flatMap(({ costs }) => costs.map(({ frame, year, committed }) => ({ frame, year, amount: committed }))),
    repaid: cases.flatMap(({ receipts }) => receipts.filter(({ destination }) => destination === "pool")
      .map(({ frame, budgetYear, amount }) => ({ frame, year: budgetYear, amount }))),
  };
}
