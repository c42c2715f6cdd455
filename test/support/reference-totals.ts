import { type Part, sum } from "./reference-figures.ts";

interface Settled {
  harvestable: number;
  harvested: number;
  waived: number;
}

/** The totals of some parts through a year, each as the words of the rules say it. */
export function referenceTotals(parts: readonly Part[], promised: readonly Part[], through: number): Record<string, number | null> {
  const passed = (part: Part) => part.year <= through;
  const own = (part: Part) => part.nature !== "societal";
  const of = (kind: string, ...filters: ((part: Part) => boolean)[]) => sum(parts.filter((part) => part.kind === kind && filters.every((filter) => filter(part))));
  const cells = settledCells(parts.filter(passed));
  const each = (figure: (cell: Settled) => number) => cells.reduce((whole, cell) => whole + figure(cell), 0);
  const left = ({ harvestable, harvested }: Settled) => Math.max(0, harvestable - harvested);

  const [spent, expected, realised] = [of("spend", passed), of("expected", passed, own), of("realised", passed, own)];
  const harvestable = of("realised", passed, (part) => part.nature === "cashable");
  const harvested = of("harvest", passed);
  const ahead = each((cell) => Math.max(0, cell.harvested - cell.harvestable));
  return {
    committed: of("commitment"), spent, promised: sum(promised.filter(passed).filter(own)), expected, expectedTotal: of("expected", own),
    outlookTotal: outlook(parts.filter(own), through), realised, avoided: realised - harvestable, harvestable, harvested, harvestedTotal: of("harvest"),
    waived: each((cell) => Math.min(cell.waived, left(cell))), pending: each((cell) => Math.max(0, left(cell) - cell.waived)), ahead,
    societal: of("realised", passed, (part) => part.nature === "societal"), net: realised - spent, netHarvested: harvested - spent,
    realisationRate: rate(realised, expected), harvestRate: rate(harvested - ahead, harvestable),
  };
}

function settledCells(parts: readonly Part[]): Settled[] {
  const cells = Map.groupBy(parts.filter(({ benefit }) => benefit !== null), ({ investment, benefit, frame, year }) => JSON.stringify([investment, benefit, frame, year]));
  return [...cells.values()].map((cell) => ({
    harvestable: sum(cell.filter(({ kind, nature }) => kind === "realised" && nature === "cashable")),
    harvested: sum(cell.filter(({ kind }) => kind === "harvest")),
    waived: sum(cell.filter(({ kind }) => kind === "waiver")),
  }));
}

function outlook(parts: readonly Part[], through: number): number {
  const realised = sum(parts.filter(({ kind, year }) => kind === "realised" && year <= through));
  const later = Map.groupBy(parts.filter(({ year, benefit }) => year > through && benefit !== null), ({ benefit, year }) => JSON.stringify([benefit, year]));
  return [...later.values()].reduce((whole, cell) => {
    const forecast = cell.filter(({ kind }) => kind === "forecast");
    return whole + sum(forecast.length > 0 ? forecast : cell.filter(({ kind }) => kind === "expected"));
  }, realised);
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(6)) + 0;
}
