import type { Cell } from "./cell.ts";
import type { Frame, Nature } from "./entry.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import type { CostYear, GainYear, InvestmentYears } from "./investment-years.ts";
import { atLeastNothing, difference, lesser, nothing, type Ore, plus, rate } from "./money.ts";

/** Figures that add up over investments, departments and frames, in øre at one price level, through one year. */
export interface Sums {
  committed: Ore;
  spent: Ore;
  promised: Ore;
  expected: Ore;
  expectedTotal: Ore;
  outlookTotal: Ore;
  realised: Ore;
  harvestable: Ore;
  harvested: Ore;
  harvestedTotal: Ore;
  waived: Ore;
  pending: Ore;
  ahead: Ore;
  societal: Ore;
  /** Waived beyond what was left to waive: a finding, never part of `waived`. */
  waivedBeyond: Ore;
}

/** The figures of one investment, department, frame or pool: sums in øre, rates as fractions with six decimals. */
export interface Figures extends Readonly<Omit<Sums, "waivedBeyond">> {
  readonly avoided: Ore;
  readonly net: Ore;
  readonly netHarvested: Ore;
  readonly realisationRate: number | null;
  readonly harvestRate: number | null;
}

/** Sums before anything is added. */
export function noSums(): Sums {
  return {
    committed: nothing, spent: nothing, promised: nothing, expected: nothing, expectedTotal: nothing,
    outlookTotal: nothing, realised: nothing, harvestable: nothing, harvested: nothing, harvestedTotal: nothing,
    waived: nothing, pending: nothing, ahead: nothing, societal: nothing, waivedBeyond: nothing,
  };
}

/** Adds one set of sums to another, figure by figure. */
export function addSums(to: Sums, added: Sums): void {
  for (const name of sumNames) to[name] = plus(to[name], added[name]);
}

const sumNames = [
  "committed", "spent", "promised", "expected", "expectedTotal", "outlookTotal", "realised", "harvestable", "harvested", "harvestedTotal",
  "waived", "pending", "ahead", "societal", "waivedBeyond",
] as const satisfies readonly (keyof Sums)[];

/** Sums with what follows from them: avoided, net and rates. */
export function figuresFrom(sums: Sums): Figures {
  const { committed, spent, promised, expected, expectedTotal, outlookTotal, realised } = sums;
  const { harvestable, harvested, harvestedTotal, waived, pending, ahead, societal } = sums;
  return {
    committed, spent, promised, expected, expectedTotal, outlookTotal, realised,
    avoided: difference(realised, harvestable),
    harvestable, harvested, harvestedTotal, waived, pending, ahead, societal,
    net: difference(realised, spent),
    netHarvested: difference(harvested, spent),
    realisationRate: rate(realised, expected),
    harvestRate: rate(difference(harvested, ahead), harvestable),
  };
}

/** The figures of several parts together: amounts are added, rates are made anew from the sums. */
export function sumOfFigures(parts: readonly Figures[]): Figures {
  const sum = noSums();
  for (const part of parts) addSums(sum, { ...part, waivedBeyond: nothing });
  return figuresFrom(sum);
}

/** One investment's sums in each frame it touches, through a year. `promised` are unfolded cells of what was expected when it was granted. */
export function sumsByFrame(
  years: InvestmentYears, promised: readonly Cell[], through: FiscalYear, natureOf: (benefitId: number) => Nature,
): Map<Frame, Sums> {
  const byFrame = new Map<Frame, Sums>();
  function sumsOf(frame: Frame): Sums {
    const known = byFrame.get(frame);
    if (known) return known;
    const sums = noSums();
    byFrame.set(frame, sums);
    return sums;
  }
  for (const cost of years.costs) addCostYear(sumsOf(cost.frame), cost, through);
  for (const gain of years.gains) addGainYear(sumsOf(gain.frame), gain, through);
  for (const { frame, year, benefitId, amount } of promised) {
    if (year > through || benefitId === null || natureOf(benefitId) === "societal") continue;
    const sums = sumsOf(frame);
    sums.promised = plus(sums.promised, amount);
  }
  return byFrame;
}

/** What a benefit gives in a year as known now: realised through the year, then the forecast, else what was expected. */
export function outlookOf(gain: GainYear, through: FiscalYear): Ore {
  return gain.year <= through ? gain.realised : (gain.forecast ?? gain.expected);
}

function addCostYear(sums: Sums, cost: CostYear, through: FiscalYear): void {
  sums.committed = plus(sums.committed, cost.committed);
  if (cost.year <= through) sums.spent = plus(sums.spent, cost.spent);
}

function addGainYear(sums: Sums, gain: GainYear, through: FiscalYear): void {
  const isThrough = gain.year <= through;
  sums.harvestedTotal = plus(sums.harvestedTotal, gain.harvested);
  if (isThrough) addSettlement(sums, gain);
  if (gain.nature === "societal") {
    if (isThrough) sums.societal = plus(sums.societal, gain.realised);
    return;
  }
  sums.expectedTotal = plus(sums.expectedTotal, gain.expected);
  sums.outlookTotal = plus(sums.outlookTotal, outlookOf(gain, through));
  if (!isThrough) return;
  sums.expected = plus(sums.expected, gain.expected);
  sums.realised = plus(sums.realised, gain.realised);
}

/** How a cell's realised cashable gain was settled. It is done cell by cell, so that a leak in one never hides a cut ahead in another. */
function addSettlement(sums: Sums, gain: GainYear): void {
  const harvestable = gain.nature === "cashable" ? gain.realised : nothing;
  const left = atLeastNothing(difference(harvestable, gain.harvested));
  sums.harvestable = plus(sums.harvestable, harvestable);
  sums.harvested = plus(sums.harvested, gain.harvested);
  sums.waived = plus(sums.waived, lesser(gain.waived, left));
  sums.waivedBeyond = plus(sums.waivedBeyond, atLeastNothing(difference(gain.waived, left)));
  sums.pending = plus(sums.pending, atLeastNothing(difference(left, gain.waived)));
  sums.ahead = plus(sums.ahead, atLeastNothing(difference(gain.harvested, harvestable)));
}
