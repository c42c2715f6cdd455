/** What the page of one investment keeps in the address besides the settings: each a plain text, nothing when it is the usual. */
export type InvestmentSearch = Partial<Record<(typeof names)[number], string | undefined>>;

const names = ["tab", "figure", "year", "benefit", "find", "sort", "columns"] as const;

/** The page's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function investmentSearch(search: Readonly<Record<string, unknown>>): InvestmentSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}
