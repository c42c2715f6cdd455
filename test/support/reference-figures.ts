import type { Db } from "@hoest/db/tables";
import type { Frame } from "@hoest/shared/entry";
import type { ReferencePrices } from "./reference-prices.ts";

/** One amount in one year, in øre of the chosen prices: what all figures are sums of. */
export interface Part {
  readonly investment: string | null;
  readonly benefit: number | null;
  readonly nature: string | null;
  readonly kind: string;
  readonly frame: Frame;
  readonly year: number;
  readonly budgetYear: number | null;
  readonly destination: string | null;
  readonly reason: string | null;
  readonly priceLevel: number;
  readonly amount: number;
}

type Entry = Part & { readonly recurring: number; readonly knownOn: string };

/** The ledger as parts: recurring entries once a year, groups restated and rounded; the plainest reading of the rules, however slow. */
export async function referenceParts(db: Db, through: number, asOf: string, prices: ReferencePrices): Promise<{ parts: Part[]; promised: Part[] }> {
  const entries = (await allEntries(db)).filter(({ knownOn }) => knownOn <= asOf);
  const codes = [...new Set(entries.map(({ investment }) => investment))];
  const [parts, promised]: [Part[], Part[]] = [[], []];
  for (const code of codes) {
    const own = entries.filter(({ investment }) => investment === code);
    const last = Math.max(firstYear(own) + 9, through);
    const grantedOn = own.filter(({ kind }) => kind === "commitment").map(({ knownOn }) => knownOn).sort()[0];
    const expectedThen = own.filter(({ kind, knownOn }) => kind === "expected" && grantedOn !== undefined && knownOn <= grantedOn);
    parts.push(...restated(own.flatMap((entry) => everyYear(entry, last)), prices));
    promised.push(...restated(expectedThen.flatMap((entry) => everyYear(entry, last)), prices));
  }
  return { parts, promised };
}

function allEntries(db: Db): Promise<Entry[]> {
  return db
    .selectFrom("entry")
    .leftJoin("investment", "investment.id", "entry.investmentId")
    .leftJoin("benefit", "benefit.id", "entry.benefitId")
    .select([
      "investment.code as investment", "benefitId as benefit", "nature", "kind", "entry.frame", "fiscalYear as year", "budgetYear", "destination", "reason",
      "priceLevel", "amountOre as amount", "recurring", "knownOn",
    ])
    .execute();
}

/** The first year in which something is granted, else of anything. */
function firstYear(entries: readonly Entry[]): number {
  const granted = Map.groupBy(entries.filter(({ kind }) => kind === "commitment"), ({ year }) => year);
  const years = [...granted].filter(([, rows]) => rows.some(({ amount }) => amount !== 0) && sum(rows) !== 0).map(([year]) => year);
  return Math.min(...(years.length > 0 ? years : entries.map(({ year }) => year)));
}

function everyYear(entry: Entry, last: number): Entry[] {
  const years = entry.recurring === 1 ? Math.max(last, entry.year) - entry.year : 0;
  return Array.from({ length: years + 1 }, (_, later) => ({
    ...entry, year: entry.year + later, budgetYear: entry.budgetYear === null ? null : entry.budgetYear + later,
  }));
}

function restated(entries: readonly Entry[], prices: ReferencePrices): Part[] {
  const groups = Map.groupBy(entries, ({ investment, kind, frame, benefit, year, budgetYear, destination, reason, priceLevel }) =>
    JSON.stringify([investment, kind, frame, benefit, year, budgetYear, destination, reason, priceLevel]));
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    return one ? [{ ...one, amount: prices.restate(sum(group), one.frame, one.priceLevel) }] : [];
  });
}

/** The sum of parts, in øre. */
export function sum(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((whole, { amount }) => whole + amount, 0);
}
