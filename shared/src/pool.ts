import { frames, type Frame } from "./entry.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, plus } from "./money.ts";

/** What one frame of the pool has, in øre, for the budget year after the chosen year. */
export interface PoolFrame {
  allocated: Ore;
  committed: Ore;
  repaid: Ore;
  spent: Ore;
  available: Ore;
}

/** What was put into the pool in one frame and year, in øre at the chosen price level. */
export interface Allocation {
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly amount: Ore;
}

/** The pool's account per frame for the budget year B = T + 1, frames in alphabetical order; never net across frames. */
export function poolByFrame(
  allocations: readonly Allocation[], investments: readonly InvestmentYears[], through: FiscalYear,
): Partial<Record<Frame, PoolFrame>> {
  const budgetYear = yearsAfter(through, 1);
  const byFrame = new Map<Frame, PoolFrame>();
  function add(frame: Frame, figure: keyof PoolFrame, amount: Ore): void {
    const row = byFrame.get(frame) ?? { allocated: nothing, committed: nothing, repaid: nothing, spent: nothing, available: nothing };
    byFrame.set(frame, row);
    row[figure] = plus(row[figure], amount);
  }

  for (const { frame, year, amount } of allocations) add(frame, "allocated", year <= budgetYear ? amount : nothing);
  for (const { costs, gains, receipts } of investments) {
    for (const cost of costs) {
      add(cost.frame, "committed", cost.year <= budgetYear ? cost.committed : nothing);
      add(cost.frame, "spent", cost.year <= through ? cost.spent : nothing);
    }
    // A frame that only gains touch is shown too: a reader must see that nothing was set aside in it.
    for (const gain of gains) add(gain.frame, "repaid", nothing);
    for (const receipt of receipts) {
      const isRepaid = receipt.destination === "pool" && receipt.budgetYear <= budgetYear;
      add(receipt.frame, "repaid", isRepaid ? receipt.amount : nothing);
    }
  }
  for (const row of byFrame.values()) row.available = difference(plus(row.allocated, row.repaid), row.committed);

  const shown = [...frames].sort().flatMap((frame) => {
    const row = byFrame.get(frame);
    return row ? [[frame, row] as const] : [];
  });
  return Object.fromEntries(shown);
}
