import { type Cell, type RegisteredBenefit, type RegisteredInvestment, spanOf, unfolded } from "./cell.ts";
import type { Frame, Nature, Reason } from "./entry.ts";
import { addSums, type Figures, figuresFrom, noSums, type Sums, sumsByFrame } from "./figures.ts";
import { type Finding, findingsOf } from "./finding.ts";
import { type FiscalYear, type IsoDate, yearsAfter } from "./fiscal-year.ts";
import { type InvestmentYears, investmentYears } from "./investment-years.ts";
import { nothing, type Ore, plus } from "./money.ts";
import { type Payback, paybackOf } from "./payback.ts";
import { type Allocation, type PoolFrame, poolByFrame } from "./pool.ts";
import { asRecorded, conversionTo, type PriceIndex } from "./price-level.ts";

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

/** What all investments cost and gave in one year, whichever year was chosen. */
export interface YearFigures {
  readonly year: FiscalYear;
  committed: Ore;
  spent: Ore;
  expected: Ore;
  realised: Ore;
  harvested: Ore;
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

/** The figures with what a screen needs besides: the same totals by department and by frame, and what must be seen. */
export interface Portfolio extends PortfolioFigures {
  readonly byDepartment: readonly ({ readonly department: string; readonly investments: number } & Figures)[];
  readonly byFrame: readonly ({ readonly frame: Frame } & Figures)[];
  readonly findings: readonly Finding[];
}

interface Folded {
  readonly investment: RegisteredInvestment;
  readonly years: InvestmentYears;
  readonly byFrame: Map<Frame, Sums>;
  readonly sums: Sums;
  readonly payback: Payback;
}

/** Every figure of the pool, or of one investment in it, from the database's cells; refuses an amount whose price level has no index. What is left in the pool is the whole pool's. */
export function portfolioOf(known: Known, settings: Settings, code?: string): Portfolio {
  const all = foldEach(known, settings);
  const folded = code === undefined ? all : all.filter(({ investment }) => investment.code === code);
  const total = sumOf(folded.map(({ sums }) => sums));
  const { through } = settings;
  return {
    ...settings,
    totals: figuresFrom(total),
    byYear: yearFigures(folded.map(({ years }) => years)),
    pool: poolByFrame(allocationsOf(known, settings), all.map(({ years }) => years), through),
    waivedByReason: waivedByReason(folded, through),
    investments: folded.map(({ investment, sums, payback }) => ({ id: investment.code, ...figuresFrom(sums), payback })),
    byDepartment: byDepartment(folded),
    byFrame: byFrame(folded),
    findings: folded.flatMap(({ investment, sums }) => findingsOf(investment.code, sums)),
  };
}

/** The part of a portfolio that golden files, terminals and exports have, to the key. */
export function portfolioFigures(portfolio: Portfolio): PortfolioFigures {
  const { through, asOf, priceLevel, totals, byYear, pool, waivedByReason, investments } = portfolio;
  return { through, asOf, priceLevel, totals, byYear, pool, waivedByReason, investments };
}

function foldEach(known: Known, settings: Settings): Folded[] {
  const { through } = settings;
  const convert = conversionFor(known, settings);
  const natures = new Map(known.benefits.map(({ id, nature }) => [id, nature]));
  function natureOf(benefitId: number): Nature {
    const nature = natures.get(benefitId);
    if (!nature) throw new Error(`benefit ${benefitId} has entries but is not registered`);
    return nature;
  }
  const cellsOf = Map.groupBy(known.cells, (cell) => cell.investmentId);
  const promisedOf = Map.groupBy(known.promisedCells, (cell) => cell.investmentId);

  return known.investments.flatMap((investment) => {
    const cells = cellsOf.get(investment.id) ?? [];
    const span = spanOf(cells, investment.horizonYears, through);
    if (!span) return [];
    const years = investmentYears(cells, span, natureOf, convert);
    const promised = unfolded(promisedOf.get(investment.id) ?? [], span, convert);
    const byFrame = sumsByFrame(years, promised, through, natureOf);
    return [{ investment, years, byFrame, sums: sumOf(byFrame.values()), payback: paybackOf(years, span.first, through) }];
  });
}

function conversionFor(known: Known, { priceLevel }: Settings) {
  return priceLevel === null ? asRecorded : conversionTo(priceLevel, known.prices);
}

function allocationsOf(known: Known, settings: Settings): Allocation[] {
  const convert = conversionFor(known, settings);
  return known.cells
    .filter((cell) => cell.kind === "allocation")
    .map(({ frame, year, amount, priceLevel }) => ({ frame, year, amount: convert(amount, frame, priceLevel) }));
}

function sumOf(parts: Iterable<Sums>): Sums {
  const sum = noSums();
  for (const part of parts) addSums(sum, part);
  return sum;
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
    .sort((one, other) => (one.frame < other.frame ? -1 : 1));
}

function yearFigures(investments: readonly InvestmentYears[]): YearFigures[] {
  const rows = new Map<FiscalYear, YearFigures>();
  function add(year: FiscalYear, figure: Exclude<keyof YearFigures, "year">, amount: Ore): void {
    const row = rows.get(year) ?? noYearFigures(year);
    rows.set(year, row);
    row[figure] = plus(row[figure], amount);
  }
  for (const { costs, gains } of investments) {
    for (const cost of costs) {
      add(cost.year, "committed", cost.committed);
      add(cost.year, "spent", cost.spent);
    }
    for (const gain of gains) {
      add(gain.year, "harvested", gain.harvested);
      if (gain.nature === "societal") continue;
      add(gain.year, "expected", gain.expected);
      add(gain.year, "realised", gain.realised);
    }
  }
  return withoutGaps(rows);
}

function noYearFigures(year: FiscalYear): YearFigures {
  return { year, committed: nothing, spent: nothing, expected: nothing, realised: nothing, harvested: nothing };
}

function withoutGaps(rows: ReadonlyMap<FiscalYear, YearFigures>): YearFigures[] {
  const years = [...rows.keys()].sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = yearsAfter(first, index);
    return rows.get(year) ?? noYearFigures(year);
  });
}

function waivedByReason(folded: readonly Folded[], through: FiscalYear): Partial<Record<Reason, Ore>> {
  const sums = new Map<Reason, Ore>();
  for (const { reason, year, amount } of folded.flatMap(({ years }) => years.waivers)) {
    if (year <= through) sums.set(reason, plus(sums.get(reason) ?? nothing, amount));
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
