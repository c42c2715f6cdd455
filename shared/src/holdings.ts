import { type Figure, figureKey } from "./entry.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { nothing, type Ore, plus } from "./money.ts";

/** What the ledger holds of one figure from one day at one price level, in øre. */
export interface Held extends Figure {
  readonly priceLevel: FiscalYear;
  readonly knownOn: IsoDate;
  readonly amount: Ore;
}

/** What is held of every figure at any date: the ledger's part and what statements add on the way. */
export class Holdings {
  readonly #byFigure = new Map<string, Held[]>();

  constructor(held: readonly Held[]) {
    for (const one of held) this.of(one).push(one);
  }

  /** All that is held of a figure; what is pushed to it is held from then on. */
  of(figure: Figure): Held[] {
    const key = figureKey(figure);
    const known = this.#byFigure.get(key);
    if (known) return known;
    const none: Held[] = [];
    this.#byFigure.set(key, none);
    return none;
  }

  /** Everything held, in no order. */
  all(): Held[] {
    const everything: Held[] = [];
    for (const held of this.#byFigure.values()) everything.push(...held);
    return everything;
  }
}

/** What is held of one figure by price level, as known on a date. */
export function levelsOn(date: IsoDate, ofFigure: readonly Held[]): Map<FiscalYear, Ore> {
  const levels = new Map<FiscalYear, Ore>();
  for (const { priceLevel, knownOn, amount } of ofFigure) {
    if (knownOn <= date) levels.set(priceLevel, plus(levels.get(priceLevel) ?? nothing, amount));
  }
  return levels;
}

/** Two price levels one figure is held in at once on some day, the one of the newest change last; nothing when it has one at a time. */
export function twoPriceLevelsOf(ofFigure: readonly Held[]): readonly FiscalYear[] | undefined {
  for (const { knownOn } of ofFigure) {
    const held = [...levelsOn(knownOn, ofFigure)].filter(([, amount]) => amount !== 0).map(([priceLevel]) => priceLevel);
    if (held.length > 1) return held;
  }
  return undefined;
}
