import type { Destination, Frame, Kind, Nature, Reason } from "./entry.ts";

/** The columns of the entries file, by their Danish name: the one written in exports and named in errors. */
export const columns = [
  "investering", "titel", "forvaltning", "post", "ramme", "år", "budgetår", "beløb", "gevinst", "art", "varighed", "modtager",
  "årsag", "pl", "dato", "udvalg", "pulje", "konto", "budgetansvarlig", "beslutning", "bemærkning",
] as const;
export type Column = (typeof columns)[number];

export const requiredColumns: readonly Column[] = ["investering", "post", "år", "beløb"];

const englishColumns = new Map<string, Column>(Object.entries({
  investment: "investering", title: "titel", department: "forvaltning", kind: "post", frame: "ramme", year: "år", budgetyear: "budgetår",
  amount: "beløb", benefit: "gevinst", nature: "art", recurring: "varighed", destination: "modtager", reason: "årsag",
  pricelevel: "pl", date: "dato", knownon: "dato", committee: "udvalg", pool: "pulje", account: "konto", budgetholder: "budgetansvarlig",
  decision: "beslutning", note: "bemærkning",
} as const));

/** The column a header names, in Danish or English, whatever its case, spaces and hyphens. */
export function columnNamed(header: string): Column | undefined {
  const name = header.trim().toLowerCase().replace(/[\s_-]/g, "");
  return columns.find((column) => column === name) ?? englishColumns.get(name);
}

/** What each word in the file means. The Danish word comes first; errors list the Danish ones. */
export const fileWords: {
  readonly post: Readonly<Record<string, Kind>>;
  readonly ramme: Readonly<Record<string, Frame>>;
  readonly art: Readonly<Record<string, Nature>>;
  readonly varighed: Readonly<Record<string, true>>;
  readonly modtager: Readonly<Record<string, Destination>>;
  readonly årsag: Readonly<Record<string, Reason>>;
} = {
  post: {
    afsat: "allocation", bevilget: "commitment", forbrug: "spend", forventet: "expected", prognose: "forecast", realiseret: "realised",
    høstet: "harvest", frafaldet: "waiver",
    allocation: "allocation", commitment: "commitment", spend: "spend", expected: "expected", forecast: "forecast", realised: "realised",
    harvest: "harvest", waiver: "waiver",
  },
  ramme: {
    service: "service", anlæg: "capital", overførsel: "transfer", andet: "other",
    capital: "capital", transfer: "transfer", other: "other",
  },
  art: { kontant: "cashable", undgået: "avoided", samfund: "societal", cashable: "cashable", avoided: "avoided", societal: "societal" },
  varighed: { varig: true, recurring: true },
  modtager: { budget: "budget", pulje: "pool", pool: "pool" },
  årsag: {
    "beholdt efter aftale": "kept-by-agreement", "flere modtagere": "absorbed", "højere priser": "absorbed", "anden ramme": "other-frame",
    "anden kasse": "other-payer", "tilfaldet kassen": "lapsed",
    "kept-by-agreement": "kept-by-agreement", absorbed: "absorbed", "other-frame": "other-frame", "other-payer": "other-payer", lapsed: "lapsed",
  },
};
export type WordColumn = keyof typeof fileWords;

/** The Danish words of a column, for an error that says what would be right. */
export function danishWords(column: WordColumn): string[] {
  const meanings = new Set(Object.values(fileWords[column]));
  const all = Object.keys(fileWords[column]);
  // English words follow the Danish ones and repeat their meanings; "flere modtagere" and "højere priser" share one.
  return all.slice(0, column === "årsag" ? meanings.size + 1 : meanings.size);
}

/** What a word of a column means, whatever its case and spaces; nothing for a word that is not one of its own. */
export function meaningOf<T>(words: Readonly<Record<string, T>>, text: string): T | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, " ");
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
