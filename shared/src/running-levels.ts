import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { nothing, type Ore, plus } from "./money.ts";

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

/** What a figure held before and after an entry, in øre of the entry's price level. */
export interface RunningLevel {
  readonly before: Ore;
  readonly after: Ore;
}

/** What each entry moved its figure from and to, by the entry's number: taken in the order the entries became known. */
export function runningLevels(entries: readonly HistoryEntry[]): ReadonlyMap<number, RunningLevel> {
  const held = new Map<string, Ore>();
  const levels = new Map<number, RunningLevel>();
  for (const entry of inKnownOrder(entries)) {
    const key = figureNameOf(entry);
    const before = held.get(key) ?? nothing;
    const after = plus(before, entry.amount);
    held.set(key, after);
    levels.set(entry.id, { before, after });
  }
  return levels;
}

/** Entries in the order they became known; those of one day in the order they were recorded. */
export function inKnownOrder<Entry extends Pick<HistoryEntry, "id" | "knownOn">>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => (one.knownOn < other.knownOn ? -1 : Number(one.knownOn > other.knownOn)) || one.id - other.id);
}

// A figure has one price level at a time, so that levels in different prices never stand on each other.
function figureNameOf({ benefit, kind, frame, year, budgetYear, destination, reason, isRecurring, priceLevel }: HistoryEntry): string {
  return JSON.stringify([benefit, kind, frame, year, budgetYear, destination, reason, isRecurring, priceLevel]);
}
