import { frames } from "@hoest/shared/entry";
import { isFiscalYear } from "@hoest/shared/fiscal-year";
import { harvestStatuses } from "@hoest/shared/harvest-status";
import { lights } from "@hoest/shared/traffic-light";
import { type Filters, lit } from "./cases.ts";
import type { InvestmentsSearch } from "./search.ts";

/** The ways the cases may be looked at; the first is the usual. */
export const views = ["table", "bands", "scatter"] as const;
export type View = (typeof views)[number];

/** The parts of an address that narrow the list. */
export const filterNames = ["find", "committee", "frame", "harvest", "light", "since", "owner"] as const satisfies readonly (keyof InvestmentsSearch)[];

/** What an address looks for; what means nothing looks for nothing. */
export function readFilters({ find = "", committee, frame, harvest, light, since, owner }: InvestmentsSearch): Filters {
  const [of, colour] = light?.split(".") ?? [];
  const [litRate, litColour] = [lit.find((one) => one === of), lights.find((one) => one === colour)];
  const year = Number(since);
  return {
    find,
    committee: committee ?? null,
    frame: frames.find((one) => one === frame) ?? null,
    harvest: harvestStatuses.find((one) => one === harvest) ?? null,
    light: litRate && litColour ? { of: litRate, light: litColour } : null,
    since: isFiscalYear(year) ? year : null,
    owner: /^\d{1,15}$/.test(owner ?? "") ? Number(owner) : null,
  };
}

/** How an address wants the cases shown. */
export function readView(text: string | undefined): View {
  return views.find((one) => one === text) ?? "table";
}

/** An address without anything that narrows the list. */
export function withoutFilters<Texts extends InvestmentsSearch>(texts: Texts): Texts {
  const gone = new Set<string>([...filterNames, "department"]);
  return { ...texts, ...Object.fromEntries(Object.keys(texts).filter((name) => gone.has(name)).map((name) => [name, undefined])) };
}
