import { type Folded, figuresByDepartment, figuresByFrame, type InvestmentParts, partsOf, sumOf, sumsOfFrames, wholeOf } from "./breakdowns.ts";
import { type Cell, cellsByInvestment, type RegisteredBenefit, type RegisteredInvestment, spanOf, unfolded } from "./cell.ts";
import type { Frame, Nature, Reason } from "./entry.ts";
import { type Figures, figuresFrom, sumsByFrame } from "./figures.ts";
import { type Finding, findingsOf } from "./finding.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { type InvestmentYears, investmentYears, type WaiverYear } from "./investment-years.ts";
import { nothing, type Ore, plus } from "./money.ts";
import { type Payback, paybackOf } from "./payback.ts";
import { PoolAccount, type PoolFrame } from "./pool.ts";
import { asRecorded, type Conversion, conversionTo, type PriceIndex } from "./price-level.ts";
import { type YearFigures, YearTable } from "./year-figures.ts";
import { OutlookTable, type YearOutlook } from "./year-outlook.ts";

/** What a reader chose: through which year, as known on a date (null: all that is known), in which year's prices (null: as recorded). */
export interface Settings {
  readonly through: FiscalYear;
  readonly asOf: IsoDate | null;
  readonly priceLevel: FiscalYear | null;
}

/** What the database knows for the chosen settings. Cells come in order of investment. */
export interface Known {
  readonly cells: readonly Cell[];
  /** What was expected when each investment was first granted. */
  readonly promisedCells: readonly Cell[];
  readonly investments: readonly RegisteredInvestment[];
  readonly benefits: readonly Pick<RegisteredBenefit, "id" | "nature">[];
  readonly prices: readonly PriceIndex[];
}

export type InvestmentFigures = { readonly id: string } & Figures & { readonly payback: Payback };

/** The figures of a pool in the shape that files and terminals get: øre everywhere. */
export interface PortfolioFigures extends Settings {
  readonly totals: Figures;
  readonly byYear: readonly YearFigures[];
  readonly pool: Partial<Record<Frame, PoolFrame>>;
  readonly waivedByReason: Partial<Record<Reason, Ore>>;
  readonly investments: readonly InvestmentFigures[];
}

/** The figures with what a screen needs besides: the same totals by department and by frame, the outlook of each year in `byYear`, and what must be seen. */
export interface Portfolio extends PortfolioFigures {
  readonly byDepartment: readonly ({ readonly department: string; readonly investments: number } & Figures)[];
  readonly byFrame: readonly ({ readonly frame: Frame } & Figures)[];
  readonly parts: readonly InvestmentParts[];
  readonly outlookByYear: readonly YearOutlook[];
  readonly findings: readonly Finding[];
}

/** One investment or one department instead of all, and the last year findings look at, when that is earlier than the chosen one. */
export interface Narrowing {
  readonly code?: string | undefined;
  readonly department?: string | undefined;
  readonly findingsThrough?: FiscalYear;
}

/** Every figure of the pool, or of one investment or department in it, from the database's cells; refuses an amount whose price level has no index.
 *  What is left in the pool is the whole pool's, and findings never look past a year. */
export function portfolioOf(known: Known, settings: Settings, narrowing: Narrowing = {}): Portfolio {
  const { findingsThrough = settings.through } = narrowing;
  const { through, priceLevel } = settings;
  const convert = conversionFor(priceLevel, known.prices);
  const natureOf = natures(known);
  const promisedOf = cellsByInvestment(known.promisedCells);
  const cellsOf = cellsByInvestment(known.cells);
  const pool = new PoolAccount(through, allocations(cellsOf.get(null) ?? [], convert));
  const byYear = new YearTable();
  const outlook = new OutlookTable(through);
  const waivers: WaiverYear[] = [];
  const folded: Folded[] = [];
  const findings: Finding[] = [];

  for (const investment of known.investments) {
    const cells = cellsOf.get(investment.id) ?? [];
    const span = spanOf(cells, investment.horizonYears, through);
    if (!span) continue;
    const years = investmentYears(cells, span, natureOf, convert);
    pool.add(years);
    if (!isAsked(investment, narrowing)) continue;

    byYear.add(years);
    outlook.add(years);
    waivers.push(...years.waivers);
    const promised = priced(unfolded(promisedOf.get(investment.id) ?? [], span), convert);
    const sumsThrough = (year: FiscalYear) => sumsByFrame(years, promised, year, natureOf);
    const byFrame = sumsThrough(through);
    const sums = wholeOf(byFrame);
    findings.push(...findingsOf(investment.code, through > findingsThrough ? wholeOf(sumsThrough(findingsThrough)) : sums));
    const firstCommitted = firstCommittedIn(years);
    folded.push({ investment, byFrame, sums, figures: figuresFrom(sums), payback: paybackOf(years, span.first, through), firstCommitted });
  }
  const yearRows = byYear.rows();
  const frameSums = sumsOfFrames(folded);
  return {
    ...settings,
    totals: figuresFrom(sumOf(frameSums.values())),
    byYear: yearRows,
    pool: pool.byFrame(),
    waivedByReason: waivedByReason(waivers, through),
    investments: folded.map(({ investment, figures, payback }) => ({ id: investment.code, ...figures, payback })),
    byDepartment: figuresByDepartment(folded),
    byFrame: figuresByFrame(frameSums),
    outlookByYear: outlook.rows(yearRows),
    parts: folded.map(partsOf),
    findings,
  };
}

/** The part of a portfolio that golden files, terminals and exports have, to the key. */
export function portfolioFigures(portfolio: Portfolio): PortfolioFigures {
  const { through, asOf, priceLevel, totals, byYear, pool, waivedByReason, investments } = portfolio;
  return { through, asOf, priceLevel, totals, byYear, pool, waivedByReason, investments };
}

/** Whether an investment is among those asked for. */
export function isAsked(investment: RegisteredInvestment, { code, department }: Narrowing): boolean {
  return (code === undefined || investment.code === code) && (department === undefined || investment.department === department);
}

/** Restates amounts in a year's prices, or leaves them as recorded; refuses a missing index. */
export function conversionFor(priceLevel: FiscalYear | null, prices: readonly PriceIndex[]): Conversion {
  return priceLevel === null ? asRecorded : conversionTo(priceLevel, prices);
}

/** The nature of each benefit by its id. */
export function natures({ benefits }: Pick<Known, "benefits">): (benefitId: number) => Nature {
  const known = new Map(benefits.map(({ id, nature }) => [id, nature]));
  return (benefitId) => {
    const nature = known.get(benefitId);
    if (!nature) throw new Error(`benefit ${benefitId} has entries but is not registered`);
    return nature;
  };
}

function allocations(cells: readonly Cell[], convert: Conversion): Cell[] {
  return priced(cells.filter((cell) => cell.kind === "allocation"), convert);
}

/** Cells at one price level. */
export function priced(cells: readonly Cell[], convert: Conversion): Cell[] {
  return cells.map((cell) => ({ ...cell, amount: convert(cell.amount, cell.frame, cell.priceLevel) }));
}

function firstCommittedIn({ costs }: InvestmentYears): FiscalYear | null {
  let first: FiscalYear | null = null;
  for (const { committed, year } of costs) {
    if (committed !== 0 && (first === null || year < first)) first = year;
  }
  return first;
}

function waivedByReason(waivers: readonly WaiverYear[], through: FiscalYear): Partial<Record<Reason, Ore>> {
  const sums = new Map<Reason, Ore>();
  for (const { reason, year, amount } of waivers) {
    if (year <= through) sums.set(reason, plus(sums.get(reason) ?? nothing, amount));
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
