import { type FiscalYear, isFiscalYear } from "@hoest/shared/fiscal-year";

/** What the overview keeps in the address besides the settings: the year that is taken apart. */
export type OverviewSearch = { readonly year?: string };

/** The overview's own part of an address, as a text that nobody has checked yet; anything else is left out. */
export function overviewSearch({ year }: Readonly<Record<string, unknown>>): OverviewSearch {
  return typeof year === "string" ? { year } : {};
}

/** The year that an address takes apart; null when it names none. */
export function openYear({ year }: OverviewSearch): FiscalYear | null {
  const number = Number(year);
  return isFiscalYear(number) && String(number) === year ? number : null;
}
