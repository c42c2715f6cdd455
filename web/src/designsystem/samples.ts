import { type Figures, figuresFrom, noSums, type Sums } from "@hoest/shared/figures";
import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import type { Offered } from "../ui/choices.ts";

// Fixed, so that two pictures of the page differ only when a component does.
const mio = (millions: number) => ore(Math.round(millions * 1e8));

function given(sums: Partial<Record<keyof Sums, number>>): Figures {
  const amounts = Object.fromEntries(Object.entries(sums).map(([name, millions]) => [name, mio(millions)]));
  return figuresFrom({ ...noSums(), ...amounts, promised: mio(sums.promised ?? sums.expected ?? 0) });
}

/** Figures for every shape a band can have. */
export const sampleFigures = {
  everything: given({
    committed: 22.7, spent: 19.8, expected: 13.1, realised: 12.1, harvestable: 11.7, harvested: 10.7, ahead: 0.4, waived: 0.7, pending: 0.7,
  }),
  harvested: given({ committed: 5, spent: 5, expected: 4, realised: 4, harvestable: 4, harvested: 4 }),
  more: given({ committed: 6, spent: 5.5, expected: 4, realised: 5, harvestable: 5, harvested: 4.2, pending: 0.8 }),
  revised: given({ committed: 8, spent: 7, promised: 6, expected: 4, realised: 3, harvestable: 2.4, harvested: 2, pending: 0.4 }),
  ahead: given({ committed: 3, spent: 1, expected: 2, harvested: 1, ahead: 1 }),
  unrealised: given({ committed: 9.2, spent: 9.2, expected: 3 }),
  nothing: given({ committed: 2 }),
} as const satisfies Record<string, Figures>;
export type Sample = keyof typeof sampleFigures;

/** The samples in order. */
export const sampleNames = ["everything", "harvested", "more", "revised", "ahead", "unrealised", "nothing"] as const satisfies readonly Sample[];

/** Amounts that are hard to write: nothing, less than an øre's worth of any unit, and the largest the ledger can hold. */
export const sampleAmounts = [ore(0), ore(5), ore(-123_456_789), ore(1_310_741_590), ore(Number.MAX_SAFE_INTEGER)];

/** Rates on both sides of each threshold. */
export const sampleRates = [1.05, 0.9, 0.899, 0.7, 0.699, 0, null];

/** Four years of a chart. */
export const sampleYears = [
  { year: "2022", expected: mio(1), realised: mio(0.6) }, { year: "2023", expected: mio(2), realised: mio(2.2) },
  { year: "2024", expected: mio(3.5), realised: mio(3.1) }, { year: "2025", expected: mio(5), realised: mio(4.4) },
];

/** What an answer offers to choose from. */
export const sampleOffered: Offered = {
  through: fiscalYear(2025), asOf: null, priceLevel: fiscalYear(2025), today: isoDate("2026-06-18"), defaultThrough: fiscalYear(2025),
  priceLevels: [2024, 2025, 2026].map(fiscalYear), byYear: [], departments: ["Beskæftigelse", "Børn og Unge", "Teknik og Miljø"],
};
