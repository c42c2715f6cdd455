import { type Cell, type RegisteredBenefit, type RegisteredInvestment, spanOf, unfolded } from "./cell.ts";
import type { Frame, Nature, Reason } from "./entry.ts";
import { addSums, type Figures, figuresFrom, noSums, type Sums, sumsByFrame } from "./figures.ts";
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

/** One investment's figures in each frame it touches, and the first year money was committed to it. */
export interface InvestmentParts {
  readonly id: string;
  readonly firstCommitted: FiscalYear | null;
  readonly byFrame: readonly ({ readonly frame: Frame } & Figures)[];
}

/** One investment or one department instead of all, and the last year findings look at, when that is earlier than the chosen one. */
export interface Narrowing {
  readonly code?: string | undefined;
  readonly department?: string | undefined;
  readonly findingsThrough?: FiscalYear;
}

/** One investment's figures, kept while those of all are made. */
interface Folded {
  readonly investment: RegisteredInvestment;
  readonly byFrame: Map<Frame, Sums>;
  readonly sums: Sums;
  readonly payback: Payback;
  readonly firstCommitted: FiscalYear | null;
}

/** Every figure of the pool, or of one investment or department in it, from the database's cells; refuses an amount whose price level has no index.
 *  What is left in the pool is the whole pool's, and findings never look past a year. */
export function portfolioOf(known: Known, settings: Settings, narrowing: Narrowing = {}): Portfolio {
  const { findingsThrough = settings.through } = narrowing;
  const { through, priceLevel } = settings;
  const convert = conversionFor(priceLevel, known.prices);
  const natureOf = natures(known);
  const pool = new PoolAccount(through, allocations(known.cells, convert));
  const byYear = new YearTable();
  const outlook = new OutlookTable(through);
  const waivers: WaiverYear[] = [];
  const folded: Folded[] = [];
  const findings: Finding[] = [];

  const promisedOf = Map.groupBy(known.promisedCells, (cell) => cell.investmentId);
  const cellsOf = Map.groupBy(known.cells, (cell) => cell.investmentId);
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
    const sums = sumOf(byFrame.values());
    findings.push(...findingsOf(investment.code, through > findingsThrough ? sumOf(sumsThrough(findingsThrough).values()) : sums));
    const firstCommitted = firstCommittedIn(years);
    folded.push({ investment, byFrame, sums, payback: paybackOf(years, span.first, through), firstCommitted });
  }
  const yearRows = byYear.rows();
  return {
    ...settings,
    totals: figuresFrom(sumOf(folded.map(({ sums }) => sums))),
    byYear: yearRows,
    pool: pool.byFrame(),
    waivedByReason: waivedByReason(waivers, through),
    investments: folded.map(({ investment, sums, payback }) => ({ id: investment.code, ...figuresFrom(sums), payback })),
    byDepartment: byDepartment(folded),
    byFrame: byFrame(folded),
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

function sumOf(parts: Iterable<Sums>): Sums {
  const sum = noSums();
  for (const part of parts) addSums(sum, part);
  return sum;
}

function firstCommittedIn({ costs }: InvestmentYears): FiscalYear | null {
  const years = costs.filter(({ committed }) => committed !== 0).map(({ year }) => year);
  return years.reduce<FiscalYear | null>((first, year) => (first === null || year < first ? year : first), null);
}

function partsOf({ investment, firstCommitted, byFrame: frames }: Folded): InvestmentParts {
  return { id: investment.code, firstCommitted, byFrame: [...frames].map(([frame, sums]) => ({ frame, ...figuresFrom(sums) })).sort(byFrameName) };
}

function byDepartment(folded: readonly Folded[]): Portfolio["byDepartment"] {
  const groups = [...Map.groupBy(folded, ({ investment }) => investment.department)];
  return groups
    .map(([department, cases]) => ({ department, investments: cases.length, ...figuresFrom(sumOf(cases.map(({ sums }) => sums))) }))
    .sort((one, other) => one.department.localeCompare(other.department, "da"));
}

function byFrame(folded: readonly Folded[]): Portfolio["byFrame"] {
  const groups = Map.groupBy(folded.flatMap((one) => [...one.byFrame]), ([frame]) => frame);
  return [...groups]
    .map(([frame, parts]) => ({ frame, ...figuresFrom(sumOf(parts.map(([, sums]) => sums))) }))
    .sort(byFrameName);
}

function byFrameName(one: { readonly frame: Frame }, other: { readonly frame: Frame }): number {
  return one.frame < other.frame ? -1 : 1;
}

function waivedByReason(waivers: readonly WaiverYear[], through: FiscalYear): Partial<Record<Reason, Ore>> {
  const sums = new Map<Reason, Ore>();
  for (const { reason, year, amount } of waivers) {
    if (year <= through) sums.set(reason, plus(sums.get(reason) ?? nothing, amount));
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
