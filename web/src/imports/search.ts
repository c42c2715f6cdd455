/** What the import keeps in the address besides the settings: each a plain text, nothing when it is the usual. */
export type ImportsSearch = Partial<Record<(typeof names)[number], string>>;

const names = ["import", "step", "show", "page"] as const;

/** The import's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function importsSearch(search: Readonly<Record<string, unknown>>): ImportsSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}
