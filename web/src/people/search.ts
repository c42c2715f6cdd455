/** What the page of people keeps in the address besides the settings: each a plain text, nothing when it is the usual. */
export type PeopleSearch = Partial<Record<(typeof names)[number], string | undefined>>;

const names = ["find", "role", "state", "sort", "columns"] as const;

/** The page's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function peopleSearch(search: Readonly<Record<string, unknown>>): PeopleSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}
