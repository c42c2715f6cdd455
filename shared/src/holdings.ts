import { type Figure, figureKey } from "./entry.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { nothing, type Ore, plus } from "./money.ts";

/** What the ledger holds of one figure from one day at one price level, in øre. */
export interface Held extends Figure {
  readonly priceLevel: FiscalYear;
  readonly knownOn: IsoDate;
  readonly amount: Ore;
}

/** What is held of every figure at any date: the ledger's part and what a statement adds on the way. */
export class Holdings {
  readonly #byFigure = new Map<string, Held[]>();

  constructor(held: readonly Held[]) {
    for (const one of held) this.add(one);
  }

  add(held: Held): void {
    const key = figureKey(held);
    const before = this.#byFigure.get(key);
    if (before) before.push(held);
    else this.#byFigure.set(key, [held]);
  }

  /** What is held of a figure by price level, as known on a date. */
  levels(figure: Figure, asOf: IsoDate): Map<FiscalYear, Ore> {
    const levels = new Map<FiscalYear, Ore>();
    for (const { priceLevel, knownOn, amount } of this.#byFigure.get(figureKey(figure)) ?? []) {
      if (knownOn <= asOf) levels.set(priceLevel, plus(levels.get(priceLevel) ?? nothing, amount));
    }
    return levels;
  }

  /** Whether something about a figure is known later than a date. */
  isKnownAfter(figure: Figure, date: IsoDate): boolean {
    return (this.#byFigure.get(figureKey(figure)) ?? []).some(({ knownOn }) => knownOn > date);
  }

  /** Everything held, in no order. */
  *all(): Iterable<Held> {
    for (const held of this.#byFigure.values()) yield* held;
  }
}
