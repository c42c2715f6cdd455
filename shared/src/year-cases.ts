import { cellsByInvestment, spanOf } from "./cell.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import { investmentYears } from "./investment-years.ts";
import { nothing } from "./money.ts";
import { conversionFor, isAsked, type Known, type Narrowing, natures, type Settings } from "./portfolio.ts";
import { type YearFigures, YearTable } from "./year-figures.ts";
import { OutlookTable, type YearOutlook } from "./year-outlook.ts";

/** What one investment cost and gave in one year, and what comes of it as known now, in øre. */
export interface YearCase extends Omit<YearFigures, "year">, Pick<YearOutlook, "outlook"> {
  readonly id: string;
}

/** What one year's figures are made of: each investment with anything in it. They add up to the year's in a portfolio of the same settings. */
export function yearCases(known: Known, settings: Settings, year: FiscalYear, narrowing: Narrowing = {}): YearCase[] {
  const convert = conversionFor(settings.priceLevel, known.prices);
  const natureOf = natures(known);
  const cellsOf = cellsByInvestment(known.cells);
  return known.investments.filter((investment) => isAsked(investment, narrowing)).flatMap((investment) => {
    const cells = cellsOf.get(investment.id) ?? [];
    const span = spanOf(cells, investment.horizonYears, settings.through);
    if (!span) return [];

    const [table, outlooks] = [new YearTable(), new OutlookTable(settings.through)];
    const years = investmentYears(cells, span, natureOf, convert);
    table.add(years);
    outlooks.add(years);
    const row = table.rows().find((one) => one.year === year);
    if (!row) return [];

    const { year: _, ...figures } = row;
    const outlook = outlooks.rows([row])[0]?.outlook ?? nothing;
    const isQuiet = outlook === 0 && Object.values(figures).every((amount) => amount === 0);
    return isQuiet ? [] : [{ id: investment.code, ...figures, outlook }];
  });
}
