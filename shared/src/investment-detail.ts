import { type Cell, type RegisteredBenefit, spanOf, unfolded } from "./cell.ts";
import type { Destination, Frame, Kind, Reason } from "./entry.ts";
import { addSums, type Figures, figuresFrom, noSums, outlookOf, type Sums, sumsByFrame } from "./figures.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import { type InvestmentYears, investmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, plus, total } from "./money.ts";
import { type Course, type Courses, coursesOf } from "./payback.ts";
import { conversionFor, type Known, natures, priced, type Settings } from "./portfolio.ts";
import type { Conversion } from "./price-level.ts";

/** What one year cost and gave, whichever year was chosen, and where the case stood when the year was over. Øre at one price level. */
export interface DetailYear extends Pick<
  Figures,
  "committed" | "spent" | "promised" | "expected" | "realised" | "avoided" | "harvestable" | "harvested" | "waived" | "pending" | "ahead" | "societal"
> {
  readonly year: FiscalYear;
  readonly outlook: Ore;
  /** Gains less costs of this year and all before it: as planned, as forecast now, and as harvested by budget year. */
  readonly standing: Readonly<Record<keyof Courses, Ore>>;
}

/** One benefit as registered, with its figures; it has no cost of its own. */
export interface BenefitFigures extends Pick<RegisteredBenefit, "name" | "frame" | "nature" | "account" | "budgetHolder"> {
  readonly figures: Figures;
}

/** The smallest part of a figure: one sum the database answered with, in one year, before and after it was restated. */
export interface DetailCell {
  readonly kind: Kind;
  readonly benefit: string | null;
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear | null;
  readonly destination: Destination | null;
  readonly reason: Reason | null;
  readonly priceLevel: FiscalYear;
  /** In the prices it was recorded in. */
  readonly recorded: Ore;
  /** In the prices shown. */
  readonly amount: Ore;
}

/** One investment taken apart: by year, by benefit and by cell. Each adds up to the investment's figures. */
export interface InvestmentDetail {
  readonly years: readonly DetailYear[];
  readonly benefits: readonly BenefitFigures[];
  readonly cells: readonly DetailCell[];
}

/** What the database knows, with the benefits as registered. */
export interface KnownRegister extends Known {
  readonly benefits: readonly RegisteredBenefit[];
}

/** One investment's figures by year, by benefit and by cell; refuses an amount whose price level has no index. */
export function investmentDetail(known: KnownRegister, settings: Settings, code: string): InvestmentDetail {
  const investment = known.investments.find((one) => one.code === code);
  const own = (cells: readonly Cell[]) => cells.filter(({ investmentId }) => investmentId !== null && investmentId === investment?.id);
  const cells = own(known.cells);
  const benefits = known.benefits.filter(({ investmentId }) => investmentId === investment?.id);
  const span = investment ? spanOf(cells, investment.horizonYears, settings.through) : null;
  if (!span) return { years: [], benefits: benefits.map((benefit) => withFigures(benefit, noSums())), cells: [] };

  const convert = conversionFor(settings.priceLevel, known.prices);
  const natureOf = natures(known);
  const years = investmentYears(cells, span, natureOf, convert);
  const promised = priced(unfolded(own(known.promisedCells), span), convert);
  const { through } = settings;
  const sumsOf = (part: InvestmentYears, promise: readonly Cell[], until: FiscalYear) => sumOf(sumsByFrame(part, promise, until, natureOf));
  return {
    years: yearsOf(years, through, (year) => sumsOf(within(years, (row) => row.year === year), promised.filter((cell) => cell.year === year), year)),
    benefits: benefits.map((benefit) => {
      const gains = years.gains.filter(({ benefitId }) => benefitId === benefit.id);
      const promise = promised.filter(({ benefitId }) => benefitId === benefit.id);
      return withFigures(benefit, sumsOf({ gains, costs: [], receipts: [], waivers: [] }, promise, through));
    }),
    cells: detailCells(unfolded(cells, span), new Map(benefits.map(({ id, name }) => [id, name])), convert),
  };
}

/** Every year from the first to the last that anything happens in. */
function yearsOf(years: InvestmentYears, through: FiscalYear, sumsIn: (year: FiscalYear) => Sums): DetailYear[] {
  const courses = coursesOf(years, through);
  const standings = { planned: standingsOf(courses.planned), forecast: standingsOf(courses.forecast), harvested: standingsOf(courses.harvested) };
  return standings.planned.map((planned, index) => {
    const year = yearsAfter(courses.planned.first, index);
    const { committed, spent, promised, expected, realised, harvestable, harvested, waived, pending, ahead, societal } = sumsIn(year);
    const gains = years.gains.filter((gain) => gain.year === year && gain.nature !== "societal");
    return {
      year, committed, spent, promised, expected, realised, avoided: difference(realised, harvestable), harvestable, harvested, waived, pending, ahead,
      societal, outlook: total(gains.map((gain) => outlookOf(gain, through))),
      standing: { planned, forecast: standings.forecast[index] ?? nothing, harvested: standings.harvested[index] ?? nothing },
    };
  });
}

/** Gains less costs from the first year to each year, in øre. */
function standingsOf({ gain, cost }: Course): Ore[] {
  let standing = nothing;
  return gain.map((gained, year) => {
    standing = plus(standing, difference(gained, cost[year] ?? nothing));
    return standing;
  });
}

function within({ gains, costs, receipts, waivers }: InvestmentYears, isIn: (row: { readonly year: FiscalYear }) => boolean): InvestmentYears {
  return { gains: gains.filter(isIn), costs: costs.filter(isIn), receipts: receipts.filter(isIn), waivers: waivers.filter(isIn) };
}

function sumOf(byFrame: ReadonlyMap<Frame, Sums>): Sums {
  const sum = noSums();
  for (const part of byFrame.values()) addSums(sum, part);
  return sum;
}

function withFigures({ name, frame, nature, account, budgetHolder }: RegisteredBenefit, sums: Sums): BenefitFigures {
  return { name, frame, nature, account, budgetHolder, figures: figuresFrom(sums) };
}

function detailCells(cells: readonly Cell[], names: ReadonlyMap<number, string>, convert: Conversion): DetailCell[] {
  return cells.map(({ kind, benefitId, frame, year, budgetYear, destination, reason, priceLevel, amount: recorded }) => ({
    kind, benefit: benefitId === null ? null : (names.get(benefitId) ?? null), frame, year, budgetYear, destination, reason, priceLevel, recorded,
    amount: convert(recorded, frame, priceLevel),
  }));
}
