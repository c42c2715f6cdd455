import { atLeastNothing, difference, lesser, type Ore, total } from "@hoest/shared/money";
import type { InvestmentAnswer } from "../api/investments.ts";
import { isWithin, type YearsAsked } from "./years-asked.ts";

/** The figures that are settled benefit by benefit and year by year. */
export const settledWays = ["pending", "ahead", "waived"] as const;
export type SettledWay = (typeof settledWays)[number];

/** One benefit in one year: what could be harvested, what became of it, and what of that counts in the figure. Øre in the prices shown. */
export interface SettledPart extends Readonly<Record<"harvestable" | "harvested" | "waived" | "amount", Ore>> {
  readonly benefit: string;
  readonly year: number;
}

/** What of an answer a settled figure is put together from. */
interface Settled extends Pick<InvestmentAnswer, "cells"> {
  readonly benefits: readonly Pick<InvestmentAnswer["benefits"][number], "name" | "nature">[];
  readonly figures: Pick<InvestmentAnswer["figures"], "through">;
}

/** What is looked at of a settled figure: its years, and one benefit or all. */
interface Asked {
  readonly years: YearsAsked | null;
  readonly benefit: string | null;
}

/** The parts a settled figure adds up, year by year; a year whose accounts are not in has none. */
export function settledParts(way: SettledWay, answer: Settled, { years, benefit }: Asked): SettledPart[] {
  const { cells, benefits, figures: { through } } = answer;
  const counted = cells.filter((cell) => cell.year <= through && isWithin(cell.year, years) && (benefit === null || cell.benefit === benefit));
  const parts = benefits.flatMap(({ name, nature }) => {
    const byYear = Map.groupBy(counted.filter((cell) => cell.benefit === name), ({ year }) => year);
    return [...byYear].map(([year, ofYear]): SettledPart => {
      const sumOf = (kind: InvestmentAnswer["cells"][number]["kind"]) => total(ofYear.filter((cell) => cell.kind === kind).map(({ amount }) => amount));
      const harvestable = nature === "cashable" ? sumOf("realised") : total([]);
      const [harvested, waived] = [sumOf("harvest"), sumOf("waiver")];
      return { benefit: name, year, harvestable, harvested, waived, amount: amountsOf(harvestable, harvested, waived)[way] };
    });
  });
  return parts.filter(({ amount, waived }) => amount !== 0 || (way === "waived" && waived !== 0)).toSorted((one, other) => one.year - other.year);
}

function amountsOf(harvestable: Ore, harvested: Ore, waived: Ore): Readonly<Record<SettledWay, Ore>> {
  const left = atLeastNothing(difference(harvestable, harvested));
  return {
    pending: atLeastNothing(difference(left, waived)), ahead: atLeastNothing(difference(harvested, harvestable)), waived: lesser(waived, left),
  };
}
