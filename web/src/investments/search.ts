/** What the list of investments keeps in the address besides the settings: each a plain text, nothing when it is the usual. */
export type InvestmentsSearch = Partial<Record<(typeof names)[number], string | undefined>>;

const names = ["view", "find", "committee", "frame", "harvest", "light", "since", "owner", "sort", "columns"] as const;

/** The list's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function investmentsSearch(search: Readonly<Record<string, unknown>>): InvestmentsSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}
