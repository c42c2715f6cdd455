import { familyKey } from "./entry.ts";
import { type Finding, finding } from "./finding.ts";
import { type FiscalYear, fiscalYear, type IsoDate } from "./fiscal-year.ts";
import type { Held } from "./holdings.ts";
import { nothing, type Ore, total } from "./money.ts";

type StatedFigure = Held & { readonly investment: string | null; readonly rows: readonly number[]; readonly knownOn: IsoDate };

/** What the figures of one benefit and kind come to year by year, recurring and one-off together, over an investment's horizon; amounts in øre as recorded. */
export function yearlyProfile(family: readonly Held[], ofInvestment: readonly Held[], horizonYears: number): { year: FiscalYear; amount: Ore }[] {
  const granted = ofInvestment.filter(({ kind, amount }) => kind === "commitment" && amount !== 0);
  const horizonEnds = firstYear(granted.length > 0 ? granted : ofInvestment) + horizonYears - 1;
  const [first, last] = [firstYear(family), Math.max(horizonEnds, ...family.map(({ year }) => year))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = fiscalYear(first + index);
    const counting = family.filter((one) => one.year === year || (one.isRecurring && one.year < year));
    return { year, amount: total(counting.map(({ amount }) => amount)) };
  });
}

function firstYear(held: readonly Held[]): number {
  return Math.min(...held.map(({ year }) => year));
}

/** Points out recurring figures that look like something else: a yearly profile, which would add up, or a one-off stated again. */
export function profileFindings(stated: readonly StatedFigure[], held: readonly Held[]): Finding[] {
  const recurring = stated.filter(({ isRecurring, amount }) => isRecurring && amount > 0);
  if (recurring.length === 0) return [];
  const oneOffs = Map.groupBy([...held].filter(({ isRecurring }) => !isRecurring), oneOffKey);
  const restated = recurring.filter((one) => total((oneOffs.get(oneOffKey(one)) ?? []).map(({ amount }) => amount)) > nothing);
  const groups = Map.groupBy(recurring, (one) => `${one.knownOn} ${familyKey(one)}`);
  return [
    ...[...groups.values()].filter(looksLikeProfile).map((group) => findingAt("recurring-profile", group)),
    ...restated.map((one) => findingAt("one-off-and-recurring", [one])),
  ];
}

/** Later levels as large as the one before, year after year, are a profile; an addition is smaller than what it adds to. */
function looksLikeProfile(group: readonly StatedFigure[]): boolean {
  const byYear = [...group].sort((one, other) => one.year - other.year);
  return byYear.some((one, index) => {
    const before = byYear[index - 1];
    return before !== undefined && one.year === before.year + 1 && one.amount >= before.amount;
  });
}

function findingAt(code: "recurring-profile" | "one-off-and-recurring", group: readonly StatedFigure[]): Finding {
  const [first] = group;
  const years: FiscalYear[] = group.map(({ year }) => year).sort((one, other) => one - other);
  const details = { kind: first?.kind ?? "", years: years.join(", ") };
  return finding(code, { investment: first?.investment ?? null, row: first?.rows[0] ?? null, amount: first?.amount ?? null, details });
}

function oneOffKey(one: Held): string {
  return `${familyKey(one)} ${one.year} ${one.budgetYear}`;
}
