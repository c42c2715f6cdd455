import { belowNothing } from "./below-nothing.ts";
import { type Change, changeTo, type Figure, figureKey, type Source } from "./entry.ts";
import { type Finding, finding } from "./finding.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { type Held, Holdings, levelsOn, twoPriceLevelsOf } from "./holdings.ts";
import { mergedLevels, separateChanges } from "./merged-levels.ts";
import { difference, nothing, type Ore, total } from "./money.ts";
import { profileFindings } from "./recurring-profile.ts";
import type { RowError } from "./row-error.ts";

/** Whether amounts say what a figure is, or what it changed by. */
export const modes = ["levels", "changes"] as const;
export type Mode = (typeof modes)[number];

/** One amount a person states for a figure, with the rows and the case it comes from. */
export interface Stated extends Figure {
  readonly rows: readonly number[];
  readonly investment: string | null;
  readonly amount: Ore;
  readonly priceLevel: FiscalYear;
  readonly knownOn: IsoDate;
  readonly account: string | null;
  readonly decision: string | null;
  readonly note: string | null;
}

/** How statements are taken. */
export interface Taking {
  readonly mode: Mode;
  readonly source: Source;
  readonly today: IsoDate;
  /** The person says that older levels are right: they are then known today. */
  readonly takesOlder: boolean;
}

/** A change with the rows that gave it. */
export type RowChange = Change & { readonly rows: readonly number[] };

/** What became of one statement: the figure's level before and after, in øre as recorded; null when nothing was held. */
export interface Outcome {
  readonly rows: readonly number[];
  readonly outcome: "new" | "changed" | "same" | "left-out";
  readonly from: Ore | null;
  /** The prices it stood in before; null when nothing, or more than one price level, was held. */
  readonly fromPriceLevel: FiscalYear | null;
  readonly to: Ore | null;
}

/** What the ledger must add, how many rows say what it holds already or are left out, and what is wrong. */
export interface Taken {
  readonly changes: readonly RowChange[];
  readonly outcomes: readonly Outcome[];
  readonly unchanged: number;
  readonly leftOut: number;
  /** Everything held afterwards of the figures in question. */
  readonly held: readonly Held[];
  readonly errors: readonly RowError[];
  readonly findings: readonly Finding[];
}

/** Statements held against what the ledger holds, in known-on order and whatever order they come in. Amounts in øre. */
export function takeStatements(statements: readonly Stated[], held: readonly Held[], taking: Taking): Taken {
  const { merged, errors } = taking.mode === "levels" ? mergedLevels(statements) : separateChanges(statements);
  const holdings = new Holdings(held);
  const inOrder = inLedgerOrder(merged);
  const older = new Set(taking.mode === "levels" ? inOrder.filter((stated) => isOlder(stated, holdings.of(stated))) : []);
  const late = new Set(taking.takesOlder ? lastOfEach(older, inOrder) : []);
  const leftOut = taking.takesOlder ? [] : [...older];

  // An older level that a later row of the file states again has nothing left to say.
  const superseded = taking.takesOlder ? [...older].filter((stated) => !late.has(stated)) : [];
  const outcomes = [
    ...leftOut.map((stated) => outcomeOf(stated, "left-out", holdings.of(stated))),
    ...superseded.map((stated) => outcomeOf(stated, "same", holdings.of(stated))),
  ];
  const changes: RowChange[] = [];
  const lateToday = [...late].map((stated) => ({ ...stated, knownOn: taking.today }));
  for (const stated of [...inOrder.filter((one) => !older.has(one)), ...lateToday]) {
    const taken = take(stated, holdings.of(stated), taking);
    changes.push(...taken.changes);
    outcomes.push(taken.outcome);
  }
  const everything = holdings.all();
  const wrong = taking.mode === "changes" && errors.length === 0 ? twoPriceLevels(changes, holdings) : errors;
  return {
    changes, outcomes,
    unchanged: rowsWith(outcomes, "same"),
    leftOut: rowsWith(outcomes, "left-out"),
    held: everything,
    errors: [...wrong, ...belowNothing(changes, everything)],
    findings: [...leftOut.map(olderFinding), ...profileFindings(merged, everything)],
  };
}

/** Takes one statement: what it adds, held from then on, and what became of it. */
function take(stated: Stated, ofFigure: Held[], { mode, source }: Taking): { changes: RowChange[]; outcome: Outcome } {
  const outcome = outcomeOf(stated, "same", ofFigure);
  const changes = mode === "levels" ? levelChanges(stated, ofFigure, source) : changeOf(stated, source);
  if (changes.length === 0) return { changes, outcome };
  ofFigure.push(...changes);
  return { changes, outcome: { ...outcome, outcome: outcome.from === null ? "new" : "changed", to: heldOf(stated, ofFigure) } };
}

/** A level older than what is known of its figure, and other than what was then held: it cannot change what was known later. */
function isOlder(stated: Stated, ofFigure: readonly Held[]): boolean {
  return ofFigure.some(({ knownOn }) => knownOn > stated.knownOn) && levelChanges(stated, ofFigure, "import").length > 0;
}

/** Of older levels the person says are right, the last of each figure that no later row of the same file states again. */
function lastOfEach(older: ReadonlySet<Stated>, inOrder: readonly Stated[]): Stated[] {
  const last = new Map(inOrder.map((stated) => [figureKey(stated), stated]));
  return [...older].filter((stated) => last.get(figureKey(stated)) === stated);
}

function outcomeOf(stated: Stated, outcome: Outcome["outcome"], ofFigure: readonly Held[]): Outcome {
  const from = heldOf(stated, ofFigure);
  const held = [...levelsOn(stated.knownOn, ofFigure)].filter(([, amount]) => amount !== 0);
  const [only] = held;
  return { rows: stated.rows, outcome, from, fromPriceLevel: held.length === 1 && only ? only[0] : null, to: from };
}

function rowsWith(outcomes: readonly Outcome[], wanted: Outcome["outcome"]): number {
  return outcomes.reduce((sum, { outcome, rows }) => sum + (outcome === wanted ? rows.length : 0), 0);
}

/** The level a figure has on the day of a statement, all price levels together; null when nothing is known of it. */
function heldOf({ knownOn }: Stated, ofFigure: readonly Held[]): Ore | null {
  const known = ofFigure.filter((held) => held.knownOn <= knownOn);
  return known.length === 0 ? null : total(known.map(({ amount }) => amount));
}

function levelChanges(stated: Stated, ofFigure: readonly Held[], source: Source): RowChange[] {
  const held = levelsOn(stated.knownOn, ofFigure);
  const takenOut = [...held].filter(([priceLevel, amount]) => priceLevel !== stated.priceLevel && amount !== 0);
  const change = isFirstForecast(stated, held) ? stated.amount : changeTo(stated.amount, held.get(stated.priceLevel) ?? nothing);
  return [
    ...takenOut.map(([priceLevel, amount]) => ({ ...stated, source, priceLevel, amount: difference(nothing, amount) })),
    ...(change === undefined ? [] : [{ ...stated, source, amount: change }]),
  ];
}

/** A first forecast is kept even when it is nothing: it is believed over what was expected, which silence is not. */
function isFirstForecast({ kind }: Stated, held: ReadonlyMap<FiscalYear, Ore>): boolean {
  return kind === "forecast" && held.size === 0;
}

function changeOf(stated: Stated, source: Source): RowChange[] {
  return stated.amount === 0 ? [] : [{ ...stated, source }];
}

/** Errors at changes that leave a figure in two price levels at once on any day: a level takes the other out, a change cannot. */
function twoPriceLevels(changes: readonly RowChange[], holdings: Holdings): RowError[] {
  return changes.flatMap((change) => {
    const [before, found] = twoPriceLevelsOf(holdings.of(change)) ?? [];
    if (before === undefined || found === undefined) return [];
    return change.rows.map((row) => ({ row, column: "pl", code: "two-price-levels", details: { found, before } }) as const);
  });
}

function olderFinding({ investment, rows, amount, knownOn, kind, year }: Stated): Finding {
  return finding("older-level", { investment, row: rows[0] ?? null, amount, details: { knownOn, kind, year } });
}

/** By the day they became known, then in an order that is the same for the same statements. */
function inLedgerOrder(statements: readonly Stated[]): Stated[] {
  return statements
    .map((stated) => ({ stated, key: orderKey(stated) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ stated }) => stated);
}

function orderKey(stated: Stated): string {
  const { knownOn, amount, priceLevel, account, decision, note } = stated;
  return JSON.stringify([knownOn, figureKey(stated), amount, priceLevel, account, decision, note]);
}
