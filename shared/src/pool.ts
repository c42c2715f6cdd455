import type { Frame } from "./entry.ts";
import type { FiscalYear } from "./fiscal-year.ts";
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

/** The pool's account per frame, filled one investment at a time, for the budget year B = T + 1; never net across frames. */
export class PoolAccount {
  readonly #byFrame = new Map<Frame, PoolFrame>();
  readonly #through: FiscalYear;

  constructor(through: FiscalYear, allocations: readonly Allocation[]) {
    this.#through = through;
    for (const { frame, year, amount } of allocations) this.#add(frame, "allocated", year <= through + 1 ? amount : nothing);
  }

  /** What an investment takes from each frame and repays to it. */
  add({ costs, gains, receipts }: InvestmentYears): void {
    const budgetYear = this.#through + 1;
    for (const cost of costs) {
      this.#add(cost.frame, "committed", cost.year <= budgetYear ? cost.committed : nothing);
      this.#add(cost.frame, "spent", cost.year <= this.#through ? cost.spent : nothing);
    }
    // A frame that only gains touch is shown too: a reader must see that nothing was set aside in it.
    for (const frame of new Set(gains.map((gain) => gain.frame))) this.#add(frame, "repaid", nothing);
    for (const { frame, destination, budgetYear: received, amount } of receipts) {
      if (destination === "pool" && received <= budgetYear) this.#add(frame, "repaid", amount);
    }
  }

  /** Every frame that anything touches, in alphabetical order. */
  byFrame(): Partial<Record<Frame, PoolFrame>> {
    const rows = [...this.#byFrame].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(rows.map(([frame, row]) => [frame, { ...row, available: difference(plus(row.allocated, row.repaid), row.committed) }]));
  }

  #add(frame: Frame, figure: keyof PoolFrame, amount: Ore): void {
    const row = this.#byFrame.get(frame) ?? { allocated: nothing, committed: nothing, repaid: nothing, spent: nothing, available: nothing };
    this.#byFrame.set(frame, row);
    row[figure] = plus(row[figure], amount);
  }
}
