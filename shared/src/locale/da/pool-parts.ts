import type { PoolFigure } from "../../pool-figure.ts";

/** The words of what a figure of the pool is made of, in Danish. Amounts, years and units come written out. */
export const poolParts = {
  title: {
    available: (frame: string, amount: string) => `${frame}: ${amount} tilbage, post for post`,
    allocated: (frame: string, amount: string) => `${frame}: ${amount} afsat, post for post`,
    repaid: (frame: string, amount: string) => `${frame}: ${amount} betalt tilbage, post for post`,
    committed: (frame: string, amount: string) => `${frame}: ${amount} bevilget, post for post`,
    spent: (frame: string, amount: string) => `${frame}: ${amount} forbrugt, post for post`,
  } satisfies Record<PoolFigure, (frame: string, amount: string) => string>,
  note: {
    available: (basis: string, year: string) => `Afsat plus betalt tilbage minus bevilget, til og med budget ${year}, ${basis}`,
    allocated: (basis: string, year: string) => `Til og med budget ${year}, ${basis}`,
    repaid: (basis: string, year: string) => `Høstet til puljen til og med budget ${year}, ${basis}`,
    committed: (basis: string, year: string) => `Til og med budget ${year}, ${basis}`,
    spent: (basis: string, _: string, through: string) => `Til og med ${through}, ${basis}`,
  } satisfies Record<PoolFigure, (basis: string, budgetYear: string, through: string) => string>,
  entries: (count: number) => (count === 1 ? "1 post" : `${count} poster`),
  empty: "Ingen poster endnu.",
  all: "I alt",
  columns: {
    knownOn: "Kendt fra", what: "Post", written: "Skrevet som", prices: "Priser", amount: (prices: string) => `I ${prices}`,
    recorded: "Registreret", source: "Kilde", decision: "Beslutning", note: "Bemærkning",
  },
  inFile: (name: string, unit: string) => `${name} (${unit})`,
  what: (kind: string, year: string) => `${kind} ${year}`,
  recurring: "varig",
  budgetYear: (year: string) => `budget ${year}`,
  entry: (id: string) => `post ${id}`,
  fileName: (frame: string, figure: string) => `puljen-${frame}-${figure}`,
  figure: { available: "tilbage", allocated: "afsat", repaid: "betalt-tilbage", committed: "bevilget", spent: "forbrugt" } satisfies Record<PoolFigure, string>,
};
