import type { Instant } from "@hoest/db/tables";
import { type IsoDate, isoDate } from "@hoest/shared/fiscal-year";
import { danishDate } from "./clock.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** The moment a day begins in Denmark: 22 or 23 o'clock in UTC the evening before, by summer time or not. */
export function startOfDanishDay(date: IsoDate): Instant {
  const summer = new Date(`${date}T00:00:00+02:00`);
  const start = danishDate(summer) === date ? summer : new Date(`${date}T00:00:00+01:00`);
  return start.toISOString();
}

/** The moment a day is over in Denmark. */
export function endOfDanishDay(date: IsoDate): Instant {
  return startOfDanishDay(isoDate(new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10)));
}

/** The date and the time of day in Denmark at a moment, to the second. */
export function danishMoment(at: Instant): { readonly date: string; readonly time: string } {
  const [date = "", time = ""] = copenhagen.format(new Date(at)).split(" ");
  return { date, time };
}

// The Swedish locale writes moments as ISO does.
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short", timeStyle: "medium" });
