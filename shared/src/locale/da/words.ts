import type { Destination, Frame, Kind, Nature, Reason, Source } from "../../entry.ts";
import { named } from "../named.ts";

/** The names of the ledger's own words, in Danish. */
export const words = {
  kind: {
    allocation: "afsat", commitment: "bevilget", spend: "forbrug", expected: "forventet", forecast: "prognose", realised: "realiseret",
    harvest: "høstet", waiver: "frafaldet",
  } satisfies Record<Kind, string>,
  frame: { service: "service", capital: "anlæg", transfer: "overførsel", other: "andet" } satisfies Record<Frame, string>,
  nature: { cashable: "kontant", avoided: "undgået udgift", societal: "samfundsøkonomisk" } satisfies Record<Nature, string>,
  destination: { budget: "budgettet", pool: "puljen" } satisfies Record<Destination, string>,
  reason: {
    "kept-by-agreement": "beholdt efter aftale", absorbed: "flere modtagere eller højere priser", "other-frame": "anden ramme",
    "other-payer": "anden kasse", lapsed: "tilfaldet kassen",
  } satisfies Record<Reason, string>,
  source: { statement: "indberetning", import: "indlæst fil", decision: "beslutning", correction: "rettelse" } satisfies Record<Source, string>,
  /** A benefit as its name says; the name may be empty. */
  benefit: (name: string) => (name === "" ? "uden navn" : name),
  /** Who did something: a person by name, and what acts without one. */
  who,
  /** Who recorded an entry. */
  by: (person: string) => `af ${who(person)}`,
};

function who(code: string): string {
  return named({ screen: "skærmen", terminal: "terminalen", demo: "demopuljen" }, code);
}
