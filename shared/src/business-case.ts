import { type Cell, spanOf } from "./cell.ts";
import { type Frame, frames, type Nature } from "./entry.ts";
import { type FiscalYear, isFiscalYear, yearsAfter } from "./fiscal-year.ts";
import { investmentYears } from "./investment-years.ts";
import { difference, nothing, type Ore, plus, total } from "./money.ts";
import { type Course, coursesOf, paybackYears, presentValue } from "./payback.ts";
import { asRecorded } from "./price-level.ts";

/** An amount in one year, in øre. */
export interface YearAmount {
  readonly year: FiscalYear;
  readonly amount: Ore;
}

/** One line of the grid: what one frame is to pay, or what one gain is to give, year by year. A gain without a name is savings nobody has placed. */
export type CaseLine =
  | { readonly figure: "cost"; readonly frame: Frame; readonly amounts: readonly YearAmount[] }
  | { readonly figure: "gain"; readonly benefit: string | null; readonly amounts: readonly YearAmount[] };

/** What is asked for and what is promised, year by year, in one year's prices. Of a recurring gain the last year typed goes on. */
export interface BusinessCase {
  readonly priceLevel: FiscalYear;
  readonly lines: readonly CaseLine[];
}

/** What the grid needs to know of a gain. */
export interface CaseBenefit {
  readonly name: string;
  readonly frame: Frame;
  readonly nature: Nature;
  readonly isRecurring: boolean;
}

/** One figure of a business case as the ledger takes it: a commitment of a frame, or what is expected of a gain. */
export interface CaseFigure {
  readonly kind: "commitment" | "expected";
  readonly benefit: string | null;
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly isRecurring: boolean;
  readonly amount: Ore;
}

/** What a year of a case costs and gives, and where it stands when the year is over, in øre. */
export interface CaseYear {
  readonly year: FiscalYear;
  readonly cost: Ore;
  readonly gain: Ore;
  readonly net: Ore;
  readonly standing: Ore;
}

/** What a business case comes to over the horizon, in øre of its price level: the planned payback and present value as domain.md has them. */
export interface Reckoning {
  readonly payback: number | null;
  readonly presentValue: Ore;
  readonly cost: Ore;
  readonly gain: Ore;
  readonly net: Ore;
  readonly societal: Ore;
  readonly costByFrame: readonly { readonly frame: Frame; readonly amount: Ore }[];
  readonly gainByBenefit: readonly { readonly benefit: string | null; readonly amount: Ore }[];
  readonly years: readonly CaseYear[];
}

/** The yearly steps whose sum from year to year is the profile typed: what a recurring gain is in the ledger. A year left out between two is nothing. */
export function stepsOf(amounts: readonly YearAmount[]): YearAmount[] {
  const typed = new Map(amounts.map(({ year, amount }) => [year, amount]));
  const years = [...typed.keys()].sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const steps: YearAmount[] = [];
  for (let year = first; year <= last; year = yearsAfter(year, 1)) {
    const amount = difference(typed.get(year) ?? nothing, typed.get(yearsAfter(year, -1)) ?? nothing);
    if (amount !== 0) steps.push({ year, amount });
  }
  return steps;
}

/** A business case as figures of the ledger, each once; gains that no benefit has are left out, because no entry could name them. */
export function caseFigures({ lines }: Pick<BusinessCase, "lines">, benefits: readonly CaseBenefit[]): CaseFigure[] {
  return lines.flatMap((line): CaseFigure[] => {
    if (line.figure === "cost") return costFigures(line.frame, line.amounts);
    const benefit = benefits.find(({ name }) => name === line.benefit);
    return benefit ? gainFigures(benefit, line.amounts) : [];
  });
}

/** Whether savings are stated that belong to no named gain. */
export function hasNamelessSavings({ lines }: Pick<BusinessCase, "lines">): boolean {
  return lines.some((line) => line.figure === "gain" && line.benefit === null && line.amounts.some(({ amount }) => amount !== 0));
}

/** What a business case comes to; savings without a named gain count as cashable, so that a first draft can be judged. */
export function reckoned(draft: BusinessCase, benefits: readonly CaseBenefit[], horizonYears: number): Reckoning {
  const known = [...benefits, nameless];
  const named = draft.lines.map((line) => (line.figure === "gain" && line.benefit === null ? { ...line, benefit: nameless.name } : line));
  const cells = caseFigures({ lines: named }, known).map((figure) => cellOf(figure, known, draft.priceLevel));
  const [firstCell] = cells;
  const span = firstCell === undefined ? null : spanOf(cells, horizonYears, firstCell.year);
  if (!span) return { ...noReckoning };

  const years = investmentYears(cells, span, (id) => known[id]?.nature ?? "cashable", asRecorded);
  const { planned } = coursesOf(years, span.first);
  const [cost, gain] = [total(planned.cost), total(planned.gain)];
  return {
    payback: paybackYears(planned), presentValue: presentValue(planned, span.first), cost, gain, net: difference(gain, cost),
    societal: total(years.gains.filter(({ nature }) => nature === "societal").map(({ expected }) => expected)),
    costByFrame: frames.map((frame) => ({ frame, amount: total(years.costs.filter((one) => one.frame === frame).map(({ committed }) => committed)) }))
      .filter(({ amount }) => amount !== 0),
    gainByBenefit: known.map(({ name }, id) => ({
      benefit: name === nameless.name ? null : name,
      amount: total(years.gains.filter(({ benefitId }) => benefitId === id).map(({ expected }) => expected)),
    })).filter(({ amount }) => amount !== 0),
    years: caseYears(planned),
  };
}

/** A profile of the ledger as a grid shows it: year by year from its first to its last change, in øre. A one-off beside what recurs ends the year after. */
export function profileOf(figures: readonly Pick<CaseFigure, "year" | "isRecurring" | "amount">[]): YearAmount[] {
  const recurs = figures.some(({ isRecurring }) => isRecurring);
  const years = figures
    .flatMap(({ year, isRecurring }) => (recurs && !isRecurring && isFiscalYear(year + 1) ? [year, yearsAfter(year, 1)] : [year]))
    .sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = yearsAfter(first, index);
    const counting = figures.filter((one) => (one.isRecurring ? one.year <= year : one.year === year));
    return { year, amount: total(counting.map(({ amount }) => amount)) };
  });
}

// A name that nobody can give: people write single lines.
const nameless: CaseBenefit = { name: "\n", frame: "service", nature: "cashable", isRecurring: false };

const noReckoning: Reckoning = {
  payback: null, presentValue: nothing, cost: nothing, gain: nothing, net: nothing, societal: nothing, costByFrame: [], gainByBenefit: [], years: [],
};

function costFigures(frame: Frame, amounts: readonly YearAmount[]): CaseFigure[] {
  return amounts.filter(({ amount }) => amount !== 0)
    .map(({ year, amount }) => ({ kind: "commitment", benefit: null, frame, year, isRecurring: false, amount }));
}

function gainFigures({ name: benefit, frame, isRecurring }: CaseBenefit, amounts: readonly YearAmount[]): CaseFigure[] {
  const stated = isRecurring ? stepsOf(amounts) : amounts.filter(({ amount }) => amount !== 0);
  return stated.map(({ year, amount }) => ({ kind: "expected", benefit, frame, year, isRecurring, amount }));
}

function cellOf({ kind, benefit, frame, year, isRecurring, amount }: CaseFigure, known: readonly CaseBenefit[], priceLevel: FiscalYear): Cell {
  return {
    investmentId: 1, benefitId: benefit === null ? null : known.findIndex(({ name }) => name === benefit), kind, frame, year, budgetYear: null,
    destination: null, reason: null, recurring: isRecurring ? 1 : 0, priceLevel, amount,
  };
}

function caseYears({ first, gain, cost }: Course): CaseYear[] {
  let standing = nothing;
  return gain.map((gained, index) => {
    const paid = cost[index] ?? nothing;
    standing = plus(standing, difference(gained, paid));
    return { year: yearsAfter(first, index), cost: paid, gain: gained, net: difference(gained, paid), standing };
  });
}
