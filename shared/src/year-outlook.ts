import { outlookOf } from "./figures.ts";
import { type FiscalYear, firstFiscalYear } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, ore, plus } from "./money.ts";
import type { YearFigures } from "./year-figures.ts";

/** What a year gives as known now, and what all years so far have given beyond their costs, in øre. */
export interface YearOutlook {
  readonly year: FiscalYear;
  readonly outlook: Ore;
  /** Σ (outlook − cost) of this year and every one before; cost is spend through the chosen year and commitments after it. In the chosen year it is `net`. */
  readonly cumulativeNet: Ore;
}

/** The outlook year by year, filled one investment at a time; societal gains are left out. */
export class OutlookTable {
  // By years since the first the ledger can hold: every gain of every case passes here, and a map costs several times as much.
  readonly #sums: number[] = [];
  readonly #through: FiscalYear;

  constructor(through: FiscalYear) {
    this.#through = through;
  }

  /** What an investment gives in each year. */
  add({ gains }: InvestmentYears): void {
    for (const gain of gains) {
      if (gain.nature === "societal") continue;
      const index = gain.year - firstFiscalYear;
      this.#sums[index] = (this.#sums[index] ?? 0) + outlookOf(gain, this.#through);
    }
  }

  /** The outlook of the same years as the figures that the costs are taken from. */
  rows(years: readonly YearFigures[]): YearOutlook[] {
    let cumulativeNet = nothing;
    return years.map(({ year, spent, committed }) => {
      const outlook = ore(this.#sums[year - firstFiscalYear] ?? 0);
      cumulativeNet = plus(cumulativeNet, difference(outlook, year <= this.#through ? spent : committed));
      return { year, outlook, cumulativeNet };
    });
  }
}
