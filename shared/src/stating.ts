import { belowNothing } from "./below-nothing.ts";
import { type Change, changeTo, type Figure, figureKey, type Source } from "./entry.ts";
import { type Finding, finding } from "./finding.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { type Held, Holdings } from "./holdings.ts";
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
  readonly to: Ore | null;
}

/** What the ledger must add, how many statements it holds already, and what was left out or wrong. */
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
  const errors: RowError[] = [];
  const merged = taking.mode === "levels" ? mergedLevels(statements, errors) : [...statements];
  if (taking.mode === "changes") demandOnePriceLevelADay(statements, errors);
  merged.sort(inLedgerOrder);

  const holdings = new Holdings(held);
  const { taken, older } = taking.mode === "levels" ? withoutOlder(merged, holdings, taking) : { taken: merged, older: [] };
  const findings = taking.takesOlder ? [] : older.map(olderFinding);
  const changes: RowChange[] = [];
  const outcomes: Outcome[] = taking.takesOlder ? [] : older.map((one) => outcomeOf(one, "left-out", holdings));
  for (const stated of taking.takesOlder ? [...taken, ...older.map((one) => ({ ...one, knownOn: taking.today }))] : taken) {
    const added = taking.mode === "levels" ? levelChanges(stated, holdings, taking) : changeOf(stated, taking);
    const before = outcomeOf(stated, added.length === 0 ? "same" : "changed", holdings);
    for (const change of added) {
      holdings.add(change);
      changes.push(change);
    }
    outcomes.push({ ...before, outcome: before.outcome === "changed" && before.from === null ? "new" : before.outcome, to: heldOf(stated, holdings) });
  }
  const everything = [...holdings.all()];
  errors.push(...belowNothing(changes, everything));
  findings.push(...profileFindings(merged, everything));
  return { changes, outcomes, unchanged: countOf(outcomes, "same"), leftOut: countOf(outcomes, "left-out"), held: everything, errors, findings };
}

function outcomeOf(stated: Stated, outcome: Outcome["outcome"], holdings: Holdings): Outcome {
  const from = heldOf(stated, holdings);
  return { rows: stated.rows, outcome, from, to: from };
}

/** The level a figure has on the day of a statement, all price levels together; null when nothing is known of it. */
function heldOf(stated: Stated, holdings: Holdings): Ore | null {
  const levels = [...holdings.levels(stated, stated.knownOn).values()];
  return levels.length === 0 ? null : total(levels);
}

function countOf(outcomes: readonly Outcome[], kind: Outcome["outcome"]): number {
  return outcomes.filter(({ outcome }) => outcome === kind).length;
}

/** Rows for the same figure and date add up to its level; they must agree on price level, account and decision. */
function mergedLevels(statements: readonly Stated[], errors: RowError[]): Stated[] {
  const groups = Map.groupBy(statements, (stated) => `${stated.knownOn} ${figureKey(stated)}`);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    demandOne(group, errors, "pl", "two-price-levels", (stated) => stated.priceLevel);
    return [{
      ...first,
      rows: group.flatMap(({ rows }) => rows),
      amount: total(group.map(({ amount }) => amount)),
      account: demandOne(group, errors, "konto", "two-values", (stated) => stated.account),
      decision: demandOne(group, errors, "beslutning", "two-values", (stated) => stated.decision),
      note: joined(group.map(({ note }) => note)),
    }];
  });
}

function demandOnePriceLevelADay(statements: readonly Stated[], errors: RowError[]): void {
  const groups = Map.groupBy(statements, (stated) => `${stated.knownOn} ${figureKey(stated)}`);
  for (const group of groups.values()) demandOne(group, errors, "pl", "two-price-levels", (stated) => stated.priceLevel);
}

/** The value all of a group have, or null; a row with another one is an error. */
function demandOne<T extends string | number>(
  group: readonly Stated[], errors: RowError[], column: RowError["column"], code: RowError["code"], valueOf: (stated: Stated) => T | null,
): T | null {
  let value: T | null = null;
  for (const stated of group) {
    const own = valueOf(stated);
    value ??= own;
    if (own !== null && own !== value) errors.push(...stated.rows.map((row) => ({ row, column, code, details: { found: own, before: value ?? "" } })));
  }
  return value;
}

/** Levels older than what is known of their figure: right or wrong, they cannot change what was known later. */
function withoutOlder(merged: readonly Stated[], holdings: Holdings, taking: Taking): { taken: Stated[]; older: Stated[] } {
  const groups = Object.groupBy(merged, (stated) =>
    holdings.isKnownAfter(stated, stated.knownOn) && levelChanges(stated, holdings, taking).length > 0 ? "older" : "taken",
  );
  return { taken: groups.taken ?? [], older: groups.older ?? [] };
}

function levelChanges(stated: Stated, holdings: Holdings, { source }: Taking): RowChange[] {
  const held = holdings.levels(stated, stated.knownOn);
  const takenOut = [...held].filter(([priceLevel, amount]) => priceLevel !== stated.priceLevel && amount !== 0);
  const change = changeTo(stated.amount, held.get(stated.priceLevel) ?? nothing);
  return [
    ...takenOut.map(([priceLevel, amount]) => ({ ...stated, source, priceLevel, amount: difference(nothing, amount) })),
    ...(change === undefined ? [] : [{ ...stated, source, amount: change }]),
  ];
}

function changeOf(stated: Stated, { source }: Taking): RowChange[] {
  return stated.amount === 0 ? [] : [{ ...stated, source }];
}

function olderFinding({ investment, rows, amount, knownOn, kind, year }: Stated): Finding {
  return finding("older-level", { investment, row: rows[0] ?? null, amount, details: { knownOn, kind, year } });
}

function joined(notes: readonly (string | null)[]): string | null {
  const texts = [...new Set(notes.filter((note) => note !== null))].sort();
  return texts.length === 0 ? null : texts.join(" · ");
}

function inLedgerOrder(one: Stated, other: Stated): number {
  const [left, right] = [orderKey(one), orderKey(other)];
  return left < right ? -1 : Number(left > right);
}

function orderKey(stated: Stated): string {
  const { knownOn, amount, priceLevel, account, decision, note } = stated;
  return JSON.stringify([knownOn, figureKey(stated), amount, priceLevel, account, decision, note]);
}
