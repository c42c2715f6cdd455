import type { poolParts as danish } from "../da/pool-parts.ts";

/** The words of what a figure of the pool is made of, in English. */
export const poolParts: typeof danish = {
  title: {
    available: (frame, amount) => `${frame}: ${amount} available, entry by entry`,
    allocated: (frame, amount) => `${frame}: ${amount} allocated, entry by entry`,
    repaid: (frame, amount) => `${frame}: ${amount} repaid, entry by entry`,
    committed: (frame, amount) => `${frame}: ${amount} committed, entry by entry`,
    spent: (frame, amount) => `${frame}: ${amount} spent, entry by entry`,
  },
  note: {
    available: (basis, year) => `Allocated plus repaid less committed, through budget ${year}, ${basis}`,
    allocated: (basis, year) => `Through budget ${year}, ${basis}`,
    repaid: (basis, year) => `Harvested to the pool through budget ${year}, ${basis}`,
    committed: (basis, year) => `Through budget ${year}, ${basis}`,
    spent: (basis, _, through) => `Through ${through}, ${basis}`,
  },
  entries: (count) => (count === 1 ? "1 entry" : `${count} entries`),
  empty: "No entries yet.",
  all: "Total",
  columns: {
    knownOn: "Known on", what: "Entry", written: "Written as", prices: "Prices", amount: (prices) => `In ${prices}`,
    recorded: "Recorded", source: "Source", decision: "Decision", note: "Note",
  },
  inFile: (name, unit) => `${name} (${unit})`,
  what: (kind, year) => `${kind} ${year}`,
  recurring: "recurring",
  budgetYear: (year) => `budget ${year}`,
  entry: (id) => `entry ${id}`,
  fileName: (frame, figure) => `pool-${frame}-${figure}`,
  figure: { available: "available", allocated: "allocated", repaid: "repaid", committed: "committed", spent: "spent" },
};
