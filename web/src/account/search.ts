/** What signing in keeps in the address: where it leads, what the provider refused, and what a tab of its own is opened for by a page that waits. */
export type SignInSearch = Partial<Record<(typeof names)[number], string>>;

const names = ["to", "problem", "again"] as const;

/** The sign-in's own part of an address, as texts that nobody has checked yet; anything else is left out. */
export function signInSearch(search: Readonly<Record<string, unknown>>): SignInSearch {
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === "string" ? [[name, search[name]] as const] : [])));
}

/** Where someone who has signed in goes: an address of Høst's own pages, and the overview instead of any other. */
export function ownAddress(to: unknown): string {
  const here = "http://here";
  if (typeof to !== "string" || !to.startsWith("/") || !URL.canParse(to, here)) return "/";
  const { origin, pathname, search, hash } = new URL(to, here);
  return origin === here && pathname !== "/log-ind" && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}
