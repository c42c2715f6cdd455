import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Words } from "./danish.ts";

/** A date in full, as a sentence has it: 18. juni 2026, 18 June 2026. */
export function dateText(date: IsoDate, notation: Words["notation"]): string {
  const [year = "", month, day] = date.split("-");
  return notation.date(Number(day), Number(month), year);
}

/** A date as tables have it: 18-06-2026, 2026-06-18. */
export function shortDateText(date: string, notation: Words["notation"]): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return notation.shortDate(day, month, year);
}
