import { inKroner } from "@hoest/shared/amount-text";
import { ore } from "@hoest/shared/money";
import fc from "fast-check";
import { type FileRow, givenPrices } from "./given-file.ts";

/** Days on which figures of a random ledger become known. */
export const knownDays = ["2023-05-01", "2024-05-01", "2025-05-01", "2026-05-01"] as const;

/** Indices for every price level a random ledger uses, with ratios that never come out even. */
export const randomPrices = givenPrices(["service", "anlæg", "overførsel"].flatMap((frame, place) =>
  [2022, 2023, 2024, 2025, 2026].map((year) => [frame, year, `${90 + 3 * (year - 2022) + place},${7 + place}`] as const)));

const gains = {
  Færre: { ramme: "service", art: "kontant" }, Flere: { ramme: "overførsel", art: "kontant" }, Undgået: { ramme: "andet", art: "undgået" },
  Samfund: { ramme: "service", art: "samfund" },
} as const;
const departments = { A: "Børn og Unge", B: "Børn og Unge", C: "Teknik og Miljø" } as const;

const code = fc.constantFrom("A", "B", "C");
const year = fc.integer({ min: 2022, max: 2028 });
const frame = fc.constantFrom("service", "anlæg", "overførsel", "andet");
const amount = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 900_000_000 }));

/** One figure and what it was on some of the days, each time in some prices. */
interface History {
  readonly figure: FileRow;
  readonly levels: readonly (readonly [day: string, amount: number, prices: string])[];
  /** After how many years, and by how many hundredths, a recurring figure is lowered in the end. */
  readonly end: readonly [years: number, hundredths: number] | null;
}

const cost = fc.record({ investering: code, post: fc.constantFrom("bevilget", "forbrug"), ramme: frame, år: year.map(String) })
  .map((row) => ({ ...row, forvaltning: departments[row.investering] }));
const allocation = fc.record({ post: fc.constant("afsat"), ramme: frame, år: year.map(String) });
const gain = fc.record({
  investering: code, gevinst: fc.constantFrom("Færre", "Flere", "Undgået", "Samfund"),
  post: fc.constantFrom("forventet", "prognose", "realiseret", "høstet", "frafaldet"), år: year.map(String), delay: fc.integer({ min: 0, max: 2 }),
  isRecurring: fc.boolean(), modtager: fc.constantFrom("budget", "pulje"), årsag: fc.constantFrom("beholdt efter aftale", "anden kasse", "højere priser"),
}).map(({ delay, isRecurring, modtager, årsag, ...row }): FileRow => {
  const isSettlement = row.post === "høstet" || row.post === "frafaldet";
  const gevinst = isSettlement && (row.gevinst === "Undgået" || row.gevinst === "Samfund") ? "Færre" : row.gevinst;
  return {
    ...row, gevinst, ...gains[gevinst], forvaltning: departments[row.investering],
    ...(isRecurring && row.post !== "realiseret" ? { varighed: "varig" } : {}),
    ...(row.post === "høstet" ? { modtager, budgetår: String(Number(row.år) + delay) } : {}),
    ...(row.post === "frafaldet" ? { årsag } : {}),
  };
});

const history: fc.Arbitrary<History> = fc.record({
  figure: fc.oneof({ weight: 3, arbitrary: cost }, { weight: 1, arbitrary: allocation }, { weight: 8, arbitrary: gain }),
  levels: fc.subarray([...knownDays], { minLength: 1 }).chain((days) =>
    fc.tuple(...days.map((day) => fc.tuple(fc.constant(day), amount, fc.constantFrom("2023", "2024", "2025", "2026"))))),
  end: fc.option(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 100 }))),
});

/** Rows of a random pool: every kind, corrections downwards, recurring figures that end, figures restated in other prices. No row is ever refused. */
export const randomRows: fc.Arbitrary<FileRow[]> = fc
  .uniqueArray(history, { minLength: 1, maxLength: 24, selector: ({ figure }) => nameOf(figure) })
  .map((histories) => histories.flatMap(rowsOf));

/** The same rows with every amount doubled. */
export function doubled(rows: readonly FileRow[]): FileRow[] {
  return rows.map((row) => ({ ...row, beløb: inKroner(ore(2 * Number((row.beløb ?? "").replaceAll(/[.,]/g, ""))), "da") }));
}

/** The rows in any other order. */
export function shuffled(rows: readonly FileRow[]): fc.Arbitrary<FileRow[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

function rowsOf({ figure, levels, end }: History): FileRow[] {
  const rows = levels.map(([dato, level, pl]) => ({ ...figure, beløb: inKroner(ore(level), "da"), dato, pl }));
  const last = levels.at(-1);
  if (figure.varighed !== "varig" || end === null || last === undefined) return rows;
  const [years, hundredths] = end;
  const [dato, level, pl] = last;
  const later = (column: "år" | "budgetår") => (figure[column] === undefined ? {} : { [column]: String(Number(figure[column]) + years) });
  return [...rows, { ...figure, ...later("år"), ...later("budgetår"), beløb: inKroner(ore(-Math.floor((level * hundredths) / 100)), "da"), dato, pl }];
}

/** A recurring figure has one course over the years, so that what ends it is never more than it is. */
function nameOf({ år, budgetår, ...figure }: FileRow): string {
  const delay = budgetår === undefined ? 0 : Number(budgetår) - Number(år);
  return JSON.stringify([figure, delay, figure.varighed === "varig" ? "" : år]);
}
