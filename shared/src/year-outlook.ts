import { outlookOf } from "./figures.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, plus } from "./money.ts";
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
  readonly #byYear = new Map<FiscalYear, Ore>();
  readonly #through: FiscalYear;

  constructor(through: FiscalYear) {
    this.#through = through;
  }

  /** What an investment gives in each year. */
  add({ gains }: InvestmentYears): void {
    for (const gain of gains) {
      if (gain.nature === "societal") continue;
      this.#byYear.set(gain.year, plus(this.#byYear.get(gain.year) ?? nothing, outlookOf(gain, this.#through)));
    }
  }

  /** The outlook of the same years as the figures that the costs are taken from. */
  rows(years: readonly YearFigures[]): YearOutlook[] {
    let cumulativeNet = nothing;
    return years.map(({ year, spent, committed }) => {
      const outlook = this.#byYear.get(year) ?? nothing;
      cumulativeNet = plus(cumulativeNet, difference(outlook, year <= this.#through ? spent : committed));
      return { year, outlook, cumulativeNet };
    });
  }
}
