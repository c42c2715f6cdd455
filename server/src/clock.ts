import type { Instant } from "@hoest/db/tables";
import { type IsoDate, isoDate } from "@hoest/shared/fiscal-year";

/** Where time comes from: the only place that asks, so that a test can stand at any moment. */
export interface Clock {
  readonly now: () => Instant;
  readonly today: () => IsoDate;
}

/** The date in Denmark at a moment, whatever the time zone of the machine. */
export function danishDate(at: Date): IsoDate {
  return isoDate(copenhagen.format(at));
}

export const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => danishDate(new Date()),
};

// The Swedish locale writes dates as ISO does.
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short" });
