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

const hourMs = 60 * 60 * 1000;
let thisHour = { number: Number.NaN, date: isoDate("2000-01-01") };

/** The date in Denmark now. Days there begin on a whole hour of UTC, so it is worked out once an hour. */
function danishToday(): IsoDate {
  const number = Math.floor(Date.now() / hourMs);
  if (thisHour.number !== number) thisHour = { number, date: danishDate(new Date()) };
  return thisHour.date;
}

export const clock: Clock = {
  now: () => new Date().toISOString(),
  today: danishToday,
};

// The Swedish locale writes dates as ISO does.
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short" });
