import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { difference, type Ore } from "./money.ts";

/** What an entry says about money, in the order a krone travels. */
export const kinds = [
  "allocation", "commitment", "spend", "expected", "forecast", "realised", "harvest", "waiver",
] as const;
export type Kind = (typeof kinds)[number];

/** Money of one frame cannot pay for another: never net across frames. */
export const frames = ["service", "capital", "transfer", "other"] as const;
export type Frame = (typeof frames)[number];

/** Whether a gain can be taken out of a budget, lowers an expense, or falls to others. */
export const natures = ["cashable", "avoided", "societal"] as const;
export type Nature = (typeof natures)[number];

export const destinations = ["budget", "pool"] as const;
export type Destination = (typeof destinations)[number];

export const reasons = ["kept-by-agreement", "absorbed", "other-frame", "other-payer", "lapsed"] as const;
export type Reason = (typeof reasons)[number];

export const sources = ["statement", "import", "decision", "correction"] as const;
export type Source = (typeof sources)[number];

/** Whether entries of a kind belong to one benefit of an investment. */
export function isOfBenefit(kind: Kind): boolean {
  return kind !== "allocation" && kind !== "commitment" && kind !== "spend";
}

/** Whether figures of a kind may count in their year and every later one. */
export function mayRecur(kind: Kind): boolean {
  return isOfBenefit(kind) && kind !== "realised";
}

/** What names one figure: two amounts for the same figure restate each other. Ids are the register's. */
export interface Figure {
  readonly poolId: number;
  readonly investmentId: number | null;
  readonly benefitId: number | null;
  readonly kind: Kind;
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear | null;
  readonly destination: Destination | null;
  readonly reason: Reason | null;
  readonly isRecurring: boolean;
}

/** One line of the ledger before it is written: what a figure changed by, in øre of a price level's year. */
export interface Change extends Figure {
  readonly amount: Ore;
  readonly priceLevel: FiscalYear;
  readonly knownOn: IsoDate;
  readonly source: Source;
  readonly account: string | null;
  readonly decision: string | null;
  readonly note: string | null;
}

/** What the ledger must add so that the figure holds the stated level; nothing when it already does. */
export function changeTo(stated: Ore, held: Ore): Ore | undefined {
  const change = difference(stated, held);
  return change === 0 ? undefined : change;
}

/** One text per figure, equal exactly when the figures are the same. */
export function figureKey(figure: Figure): string {
  return `${familyKey(figure)}|${figure.year}|${figure.budgetYear}|${figure.isRecurring}`;
}

/** One text for all years of what is otherwise the same figure: what recurring figures add up within. */
export function familyKey({ poolId, investmentId, benefitId, kind, frame, destination, reason }: Figure): string {
  return `${poolId}|${investmentId}|${benefitId}|${kind}|${frame}|${destination}|${reason}`;
}
