import type { Destination, Frame, Kind, Nature, Reason } from "./entry.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import { type Ore, plus } from "./money.ts";

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
  const first = firstYear(cells, (cell) => cell.kind === "commitment" && cell.amount !== 0) ?? firstYear(cells, () => true);
  if (first === null) return null;
  const horizonEnds = yearsAfter(first, horizonYears - 1);
  return { first, last: horizonEnds > through ? horizonEnds : through };
}

/** Cells with every recurring one counted once per year; amounts of one rounding group are one cell, still in their own price level. */
export function unfolded(cells: readonly Cell[], span: Span): Cell[] {
  const families = recurringFamilies(cells);
  if (families.length === 0) return [...cells];
  const groups: Cell[] = [];
  for (const cell of cells) {
    const family = familyOf(cell, families);
    // A cell of a benefit and kind that nothing recurs in is a rounding group by itself, as the database grouped it.
    if (family) addThroughout(family.groups, cell, span);
    else groups.push(cell);
  }
  for (const family of families) groups.push(...family.groups);
  return groups;
}

/** A benefit and kind in which something recurs, with its rounding groups so far. */
interface Family extends Pick<Cell, "benefitId" | "kind"> {
  readonly groups: Cell[];
}

function recurringFamilies(cells: readonly Cell[]): Family[] {
  const families: Family[] = [];
  for (const cell of cells) {
    if (cell.recurring === 1 && !familyOf(cell, families)) families.push({ benefitId: cell.benefitId, kind: cell.kind, groups: [] });
  }
  return families;
}

/** The family a cell belongs to. An investment has few of them: a walk is far quicker than a map. */
function familyOf({ benefitId, kind }: Cell, families: readonly Family[]): Family | undefined {
  for (const family of families) {
    if (family.benefitId === benefitId && family.kind === kind) return family;
  }
  return undefined;
}

/** Adds a cell to its year, and to every later one when it recurs. */
function addThroughout(groups: Cell[], cell: Cell, span: Span): void {
  if (endsBeyond(cell, span)) return;
  addTo(groups, cell);
  if (cell.recurring === 0) return;
  for (let later = 1; cell.year + later <= span.last; later += 1) addTo(groups, inLaterYear(cell, later));
}

/** Ends what no longer counts: counted by itself, after the horizon, it would be a loss. */
function endsBeyond({ recurring, amount, year }: Cell, span: Span): boolean {
  return recurring === 1 && amount < 0 && year > span.last;
}

/** A recurring cell in one of its later years; the budget year of a harvest moves along. */
function inLaterYear(cell: Cell, later: number): Cell {
  const { investmentId, benefitId, kind, frame, destination, reason, recurring, priceLevel, amount } = cell;
  const year = yearsAfter(cell.year, later);
  const budgetYear = cell.budgetYear === null ? null : yearsAfter(cell.budgetYear, later);
  return { investmentId, benefitId, kind, frame, year, budgetYear, destination, reason, recurring, priceLevel, amount };
}

/** Adds a cell within its rounding group: recurring and one-off amounts of the same year are one. */
function addTo(groups: Cell[], cell: Cell): void {
  // An investment has few cells of one benefit and kind: a walk through them is far quicker than a key made of text.
  for (const [index, group] of groups.entries()) {
    if (!isSameGroup(group, cell)) continue;
    groups[index] = { ...group, amount: plus(group.amount, cell.amount) };
    return;
  }
  groups.push(cell);
}

function isSameGroup(one: Cell, other: Cell): boolean {
  return one.year === other.year && one.budgetYear === other.budgetYear && one.priceLevel === other.priceLevel && one.frame === other.frame
    && one.destination === other.destination && one.reason === other.reason;
}

function firstYear(cells: readonly Cell[], counts: (cell: Cell) => boolean): FiscalYear | null {
  let first: FiscalYear | null = null;
  for (const cell of cells) {
    if ((first === null || cell.year < first) && counts(cell)) first = cell.year;
  }
  return first;
}

/** Cells by the investment they belong to. Those of one investment stand together when the database answers, and are then not looked up one by one. */
export function cellsByInvestment(cells: readonly Cell[]): ReadonlyMap<number | null, readonly Cell[]> {
  const byInvestment = new Map<number | null, Cell[]>();
  let group: Cell[] = [];
  let groupId: number | null | undefined;
  for (const cell of cells) {
    if (cell.investmentId !== groupId) {
      groupId = cell.investmentId;
      group = byInvestment.get(groupId) ?? [];
      byInvestment.set(groupId, group);
    }
    group.push(cell);
  }
  return byInvestment;
}
