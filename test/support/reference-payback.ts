import { type Part, sum } from "./reference-figures.ts";

/** The paybacks and the present value of one case, year by year from 1990 to 2160, as the words of the rules say them. */
export function referencePaybacks(all: readonly Part[], through: number): Record<string, number | null> {
  const parts = all.filter(({ nature }) => nature !== "societal");
  const years = Array.from({ length: 171 }, (_, index) => 1990 + index);
  const of = (kind: string, year: number) => sum(parts.filter((part) => part.kind === kind && part.year === year));
  const expected = years.map((year) => of("expected", year));
  const committed = years.map((year) => of("commitment", year));
  const paid = years.map((year) => of(year <= through ? "spend" : "commitment", year));
  const outlook = years.map((year) => outlookIn(parts.filter((part) => part.year === year), year <= through));
  const harvested = years.map((year) => sum(parts.filter((part) => part.kind === "harvest" && part.budgetYear === year)));
  const first = years[committed.findIndex((amount) => amount !== 0)] ?? Math.min(...all.map(({ year }) => year));
  return {
    planned: payback(expected, committed), forecast: payback(outlook, paid), harvested: payback(harvested, paid),
    npv: presentValue(expected.map((gain, index) => gain - (committed[index] ?? 0)), first - 1990),
  };
}

function outlookIn(parts: readonly Part[], isPassed: boolean): number {
  if (isPassed) return sum(parts.filter(({ kind }) => kind === "realised"));
  const benefits = Map.groupBy(parts, ({ benefit }) => benefit);
  return [...benefits.values()].reduce((whole, own) => {
    const forecast = own.filter(({ kind }) => kind === "forecast");
    return whole + sum(forecast.length > 0 ? forecast : own.filter(({ kind }) => kind === "expected"));
  }, 0);
}

function payback(gain: readonly number[], cost: readonly number[]): number | null {
  const firstCost = cost.findIndex((amount) => amount !== 0);
  if (firstCost === -1) return null;
  const nets = gain.map((amount, index) => amount - (cost[index] ?? 0));
  const standing = nets.map((_, index) => nets.slice(0, index + 1).reduce((whole, net) => whole + net, 0));
  const lastBelow = standing.findLastIndex((amount) => amount < 0);
  if (lastBelow === -1) return 0;
  if (lastBelow === standing.length - 1) return null;
  const years = lastBelow + 1 - firstCost - (standing[lastBelow] ?? 0) / (nets[lastBelow + 1] ?? 0);
  return Math.round(years * 1e4) / 1e4;
}

function presentValue(nets: readonly number[], first: number): number {
  const value = nets.reduce((whole, net, index) => {
    const years = index - first;
    const factor = years <= 35 ? 1.035 ** years : 1.035 ** 35 * 1.025 ** (years - 35);
    return whole + net / factor;
  }, 0);
  return Math.sign(value) * Math.round(Math.abs(value)) + 0;
}
