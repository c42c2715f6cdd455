import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { type Ore, plus, total } from "./money.ts";

/** An entry as history shows it: what names its figure, what it added, and when that became known. */
export interface HistoryEntry {
  readonly id: number;
  readonly benefit: string | null;
  readonly kind: string;
  readonly frame: string;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear | null;
  readonly destination: string | null;
  readonly reason: string | null;
  readonly isRecurring: boolean;
  readonly priceLevel: FiscalYear;
  readonly knownOn: IsoDate;
  readonly amount: Ore;
}

/** What a figure held in an entry's year before and after the entry, in øre of the entry's price level. */
export interface RunningLevel {
  readonly before: Ore;
  readonly after: Ore;
}

/** What each entry moved its figure from and to in its year, by the entry's number: taken in the order the entries became known. */
export function runningLevels(entries: readonly HistoryEntry[]): ReadonlyMap<number, RunningLevel> {
  const levels = new Map<number, RunningLevel>();
  for (const family of Map.groupBy(inKnownOrder(entries), familyNameOf).values()) {
    family.forEach((entry, index) => {
      const before = total(family.slice(0, index).filter((earlier) => countsIn(earlier, entry.year)).map(({ amount }) => amount));
      levels.set(entry.id, { before, after: plus(before, entry.amount) });
    });
  }
  return levels;
}

/** What recurs counts in every later year too, so a change of it changes the level that it already has there. */
function countsIn({ isRecurring, year }: HistoryEntry, asked: FiscalYear): boolean {
  return isRecurring ? year <= asked : year === asked;
}

/** Entries in the order they became known; those of one day in the order they were recorded. */
export function inKnownOrder<Entry extends Pick<HistoryEntry, "id" | "knownOn">>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => (one.knownOn < other.knownOn ? -1 : Number(one.knownOn > other.knownOn)) || one.id - other.id);
}

// A figure has one price level at a time, so that levels in different prices never stand on each other. A budget year moves along with its year.
function familyNameOf({ benefit, kind, frame, year, budgetYear, destination, reason, priceLevel }: HistoryEntry): string {
  return JSON.stringify([benefit, kind, frame, budgetYear === null ? null : budgetYear - year, destination, reason, priceLevel]);
}
