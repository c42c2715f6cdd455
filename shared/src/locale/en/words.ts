import type { words as danish } from "../da/words.ts";
import { named } from "../named.ts";

/** The names of the ledger's own words, in English. */
export const words: typeof danish = {
  kind: {
    allocation: "allocated", commitment: "committed", spend: "spent", expected: "expected", forecast: "forecast", realised: "realised",
    harvest: "harvested", waiver: "waived",
  },
  frame: { service: "service", capital: "capital", transfer: "transfers", other: "other" },
  nature: { cashable: "cashable", avoided: "avoided cost", societal: "societal" },
  destination: { budget: "the budget", pool: "the pool" },
  reason: {
    "kept-by-agreement": "kept by agreement", absorbed: "more recipients or higher prices", "other-frame": "other frame",
    "other-payer": "other payer", lapsed: "lapsed to the treasury",
  },
  source: { statement: "statement", import: "imported file", decision: "decision", correction: "correction" },
  benefit: (name) => (name === "" ? "without a name" : name),
  who,
  by: (person) => `by ${who(person)}`,
};

function who(code: string): string {
  return named({ screen: "the screen", terminal: "the terminal", demo: "the demo pool" }, code);
}
