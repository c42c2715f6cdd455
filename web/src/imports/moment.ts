import { isIsoDate } from "@hoest/shared/fiscal-year";
import type { ImportWriter } from "./writer.ts";

// The Swedish locale writes moments as ISO does, and the clock on the wall is Denmark's wherever one reads it.
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short", timeStyle: "short" });

/** A moment as a person in Denmark had it: the date and the time to the minute. Takes the server's ISO text. */
export function momentText(at: string, write: Pick<ImportWriter, "words" | "date">): string {
  const [date = "", time = ""] = copenhagen.format(new Date(at)).split(" ");
  return isIsoDate(date) ? write.words.imports.log.moment(write.date(date), time) : at;
}
