import type { Destination, Frame, Kind, Nature, Reason } from "./entry.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import { type Ore, plus } from "./money.ts";
import type { Conversion } from "./price-level.ts";

/** The sum of all entries that differ only in date, in øre of its price level's year: what the database answers with. */
export interface Cell {
  readonly investmentId: number | null;
  readonly benefitId: number | null;
  readonly kind: Kind;
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear | null;
  readonly destination: Destination | null;
  readonly reason: Reason | null;
  readonly recurring: 0 | 1;
  readonly priceLevel: FiscalYear;
  readonly amount: Ore;
}

/** What figures need to know of an investment in the register. */
export interface RegisteredInvestment {
  readonly id: number;
  readonly poolId: number;
  readonly code: string;
  readonly title: string;
  readonly department: string;
  readonly committee: string;
  readonly horizonYears: number;
}

/** What figures need to know of a benefit in the register. */
export interface RegisteredBenefit {
  readonly id: number;
  readonly investmentId: number;
  readonly name: string;
  readonly frame: Frame;
  readonly nature: Nature;
  readonly account: string | null;
  readonly budgetHolder: string | null;
}

/** The first and last year an investment's recurring figures count, before their own year is considered. */
export interface Span {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

/** First year with a non-zero commitment, else of any entry; last of horizon and the chosen year. Null without cells. */
export function spanOf(cells: readonly Cell[], horizonYears: number, through: FiscalYear): Span | null {
  const first = firstYear(cells.filter((cell) => cell.kind === "commitment" && cell.amount !== 0)) ?? firstYear(cells);
  if (first === null) return null;
  const horizonEnds = yearsAfter(first, horizonYears - 1);
  return { first, last: horizonEnds > through ? horizonEnds : through };
}

/** Cells with every recurring one counted once per year, restated in one price level; each group is rounded before it is added to another. */
export function unfolded(cells: readonly Cell[], span: Span, convert: Conversion): Cell[] {
  const groups = new Map<string, Cell>();
  for (const cell of cells) {
    const lastYear = cell.recurring && span.last > cell.year ? span.last : cell.year;
    for (let year = cell.year; year <= lastYear; year = yearsAfter(year, 1)) {
      addTo(groups, year === cell.year ? cell : movedTo(cell, year));
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    amount: convert(group.amount, group.frame, group.priceLevel),
  }));
}

/** A recurring figure in one of its later years; the budget year of a harvest moves along. */
function movedTo(cell: Cell, year: FiscalYear): Cell {
  const budgetYear = cell.budgetYear === null ? null : yearsAfter(cell.budgetYear, year - cell.year);
  return { ...cell, year, budgetYear };
}

/** Adds within a rounding group: recurring and one-off amounts of the same year are one. */
function addTo(groups: Map<string, Cell>, cell: Cell): void {
  const { kind, frame, benefitId, year, budgetYear, destination, reason, priceLevel } = cell;
  const key = `${kind} ${frame} ${benefitId} ${year} ${budgetYear} ${destination} ${reason} ${priceLevel}`;
  const group = groups.get(key);
  groups.set(key, group ? { ...group, amount: plus(group.amount, cell.amount) } : cell);
}

function firstYear(cells: readonly Cell[]): FiscalYear | null {
  return cells.reduce<FiscalYear | null>((first, { year }) => (first === null || year < first ? year : first), null);
}
