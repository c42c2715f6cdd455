import { type Figure, familyKey } from "./entry.ts";
import { type FiscalYear, type IsoDate, yearsAfter } from "./fiscal-year.ts";
import type { Held } from "./holdings.ts";
import { nothing, type Ore, total } from "./money.ts";
import type { RowError } from "./row-error.ts";

/** A year in which what is held of a figure sums to less than nothing, in øre. */
export interface Shortfall {
  readonly figure: Figure;
  readonly year: FiscalYear;
  readonly sum: Ore;
  readonly asOf: IsoDate;
}

type FileChange = Held & { readonly rows: readonly number[] };

/** Errors at the rows whose changes would bring a figure's sum for a year below nothing, on any date. */
export function belowNothing(changes: readonly FileChange[], held: readonly Held[]): RowError[] {
  const lowering = changes.filter(({ amount }) => amount < 0);
  if (lowering.length === 0) return [];
  const families = new Set(lowering.map(familyKey));
  return shortfalls(held.filter((one) => families.has(familyKey(one)))).flatMap(({ figure, year, sum, asOf }) => {
    const key = familyKey(figure);
    const cause = lowering.filter((change) => familyKey(change) === key && change.knownOn <= asOf).at(-1);
    return (cause?.rows ?? []).map((row) => ({ row, column: "beløb", code: "below-nothing", details: { year, sum } }) as const);
  });
}

/** The first shortfall of each figure over all its dates. An allocation may be negative in a year it is moved away from, never in all years so far. */
export function shortfalls(held: readonly Held[]): Shortfall[] {
  const families = Map.groupBy(held, familyKey);
  return [...families.values()].flatMap((family) => firstShortfall(family) ?? []);
}

function firstShortfall(family: readonly Held[]): Shortfall | null {
  if (family.every(({ amount }) => amount >= 0)) return null;
  const dates = [...new Set(family.map(({ knownOn }) => knownOn))].sort();
  for (const asOf of dates) {
    const known = family.filter(({ knownOn }) => knownOn <= asOf);
    const shortfall = lowestYear(known);
    if (shortfall) return { ...shortfall, asOf };
  }
  return null;
}

function lowestYear(known: readonly Held[]): Omit<Shortfall, "asOf"> | null {
  for (const figure of known) {
    // A recurring figure's sum changes in its own year; a one-off may hide it there but not in the year after.
    for (const year of [figure.year, yearsAfter(figure.year, 1)]) {
      const sum = total(known.map((one) => (countsIn(one, figure, year) ? one.amount : nothing)));
      if (sum < 0) return { figure, year, sum };
    }
  }
  return null;
}

function countsIn(one: Figure, figure: Figure, year: FiscalYear): boolean {
  if (one.kind === "allocation") return one.year <= year;
  const isSameBudget = budgetDelay(one) === budgetDelay(figure);
  return isSameBudget && (one.isRecurring ? one.year <= year : one.year === year);
}

function budgetDelay({ year, budgetYear }: Figure): number {
  return budgetYear === null ? 0 : budgetYear - year;
}
