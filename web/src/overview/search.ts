import { frames } from "@hoest/shared/entry";
import { type FiscalYear, isFiscalYear } from "@hoest/shared/fiscal-year";
import { type AskedPart, poolFigures } from "@hoest/shared/pool-figure";

/** What the overview keeps in the address besides the settings: the year or the figure of the pool that is taken apart, and how its entries are shown. */
export type OverviewSearch = Partial<Record<(typeof names)[number], string | undefined>>;

const names = ["year", "pool", "sort", "columns"] as const;

/** The overview's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function overviewSearch(search: Readonly<Record<string, unknown>>): OverviewSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}

/** The year that an address takes apart; null when it names none. */
export function openYear({ year }: OverviewSearch): FiscalYear | null {
  const number = Number(year);
  return isFiscalYear(number) && String(number) === year ? number : null;
}

/** The figure of the pool that an address takes apart, such as `service.allocated`; null when it names none. */
export function openPool({ pool }: OverviewSearch): AskedPart | null {
  const [frameName, figureName] = pool?.split(".") ?? [];
  const [frame, figure] = [frames.find((one) => one === frameName), poolFigures.find((one) => one === figureName)];
  return frame && figure ? { frame, figure } : null;
}
