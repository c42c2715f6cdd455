import type { Figures } from "./figures.ts";
import { type Ore, total } from "./money.ts";
import type { Portfolio } from "./portfolio.ts";

/** Where figures contradict themselves: the two identities, in words an auditor knows; empty when both hold. */
export function brokenIdentities(figures: Figures): string[] {
  const { harvestable, harvested, waived, pending, ahead, realised, avoided } = figures;
  const broken: string[] = [];
  if (harvestable !== harvested + waived + pending - ahead) broken.push("harvestable = harvested + waived + pending − ahead");
  if (realised !== avoided + (harvested - ahead) + waived + pending) broken.push("realised = avoided + (harvested − ahead) + waived + pending");
  return broken;
}

/** Figures that add up over investments: everything but the rates. */
export const additive = [
  "committed", "spent", "promised", "expected", "expectedTotal", "outlookTotal", "realised", "avoided", "harvestable", "harvested",
  "harvestedTotal", "waived", "pending", "ahead", "societal", "net", "netHarvested",
] as const satisfies readonly (keyof Figures)[];

/** Totals that differ from the sum of their parts, by breakdown and figure; empty when every drill-down adds up to the øre. */
export function brokenTotals({ totals, investments, byDepartment, byFrame, byYear, through }: Portfolio): string[] {
  const breakdowns = { investments, byDepartment, byFrame };
  const parts = Object.entries(breakdowns).flatMap(([name, rows]) =>
    additive.filter((figure) => sumOf(rows, figure) !== totals[figure]).map((figure) => `${name}: ${figure}`));
  const passed = byYear.filter(({ year }) => year <= through);
  const years = [
    ["committed", sumOf(byYear, "committed"), totals.committed],
    ["spent", sumOf(passed, "spent"), totals.spent],
    ["expected", sumOf(passed, "expected"), totals.expected],
    ["realised", sumOf(passed, "realised"), totals.realised],
    ["harvested", sumOf(passed, "harvested"), totals.harvested],
    ["expectedTotal", sumOf(byYear, "expected"), totals.expectedTotal],
    ["harvestedTotal", sumOf(byYear, "harvested"), totals.harvestedTotal],
  ] as const;
  return [...parts, ...years.filter(([, sum, whole]) => sum !== whole).map(([figure]) => `byYear: ${figure}`)];
}

function sumOf<K extends string>(rows: readonly Readonly<Record<K, Ore>>[], figure: K): Ore {
  return total(rows.map((row) => row[figure]));
}
