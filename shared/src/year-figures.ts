import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import type { InvestmentYears } from "./investment-years.ts";
import { nothing, type Ore, plus } from "./money.ts";

/** What all investments cost and gave in one year, whichever year was chosen, in øre. */
export interface YearFigures {
  readonly year: FiscalYear;
  committed: Ore;
  spent: Ore;
  expected: Ore;
  realised: Ore;
  harvested: Ore;
}

/** The figures year by year, filled one investment at a time. */
export class YearTable {
  readonly #rows = new Map<FiscalYear, YearFigures>();

  /** What an investment costs and gives in each year. */
  add({ costs, gains }: InvestmentYears): void {
    for (const cost of costs) {
      const row = this.#row(cost.year);
      row.committed = plus(row.committed, cost.committed);
      row.spent = plus(row.spent, cost.spent);
    }
    for (const gain of gains) {
      const row = this.#row(gain.year);
      row.harvested = plus(row.harvested, gain.harvested);
      if (gain.nature === "societal") continue;
      row.expected = plus(row.expected, gain.expected);
      row.realised = plus(row.realised, gain.realised);
    }
  }

  /** Every year from the first to the last, also those without figures. */
  rows(): YearFigures[] {
    const years = [...this.#rows.keys()].sort((one, other) => one - other);
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => this.#row(yearsAfter(first, index)));
  }

  #row(year: FiscalYear): YearFigures {
    const known = this.#rows.get(year);
    if (known) return known;
    const row = { year, committed: nothing, spent: nothing, expected: nothing, realised: nothing, harvested: nothing };
    this.#rows.set(year, row);
    return row;
  }
}
