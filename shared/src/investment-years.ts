import { type Cell, type Span, unfolded } from "./cell.ts";
import type { Destination, Frame, Kind, Nature, Reason } from "./entry.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import { nothing, type Ore, plus } from "./money.ts";
import type { Conversion } from "./price-level.ts";

/** One benefit in one year: the cell in which a gain is harvested, waived or pending. Amounts in øre at one price level. */
export interface GainYear {
  readonly benefitId: number;
  readonly nature: Nature;
  readonly frame: Frame;
  readonly year: FiscalYear;
  expected: Ore;
  /** Null where nothing was forecast; a forecast of nothing is 0. */
  forecast: Ore | null;
  realised: Ore;
  harvested: Ore;
  waived: Ore;
}

/** One frame's cost in one year, in øre at one price level. */
export interface CostYear {
  readonly frame: Frame;
  readonly year: FiscalYear;
  committed: Ore;
  spent: Ore;
}

/** A harvest in the budget year it lowered a budget or reached the pool. */
export interface Receipt {
  readonly frame: Frame;
  readonly destination: Destination;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear;
  readonly amount: Ore;
}

/** A waiver as recorded, with its reason; it may exceed what was left to waive. */
export interface WaiverYear {
  readonly frame: Frame;
  readonly reason: Reason;
  readonly year: FiscalYear;
  readonly amount: Ore;
}

/** Everything one investment costs and gains, year by year, at one price level. */
export interface InvestmentYears {
  readonly gains: readonly GainYear[];
  readonly costs: readonly CostYear[];
  readonly receipts: readonly Receipt[];
  readonly waivers: readonly WaiverYear[];
}

/** One investment's cells laid out by year; refuses an amount whose price level has no index. */
export function investmentYears(
  cells: readonly Cell[], span: Span, natureOf: (benefitId: number) => Nature, convert: Conversion,
): InvestmentYears {
  const gains = new Map<number, GainYear>();
  const costs = new Map<string, CostYear>();
  const receipts: Receipt[] = [];
  const waivers: WaiverYear[] = [];
  for (const cell of unfolded(cells, span, convert)) {
    const { frame, year, budgetYear, destination, reason, amount } = cell;
    if (cell.benefitId === null) addCost(costs, cell);
    else addGain(gains, { ...cell, benefitId: cell.benefitId, nature: natureOf(cell.benefitId) });
    if (destination !== null && budgetYear !== null) receipts.push({ frame, destination, year, budgetYear, amount });
    if (reason !== null) waivers.push({ frame, reason, year, amount });
  }
  return { gains: [...gains.values()], costs: [...costs.values()], receipts, waivers };
}

const costFigure = { commitment: "committed", spend: "spent" } as const;
const gainFigure = {
  expected: "expected", forecast: "forecast", realised: "realised", harvest: "harvested", waiver: "waived",
} as const;

function addCost(costs: Map<string, CostYear>, { frame, year, kind, amount }: Cell): void {
  const key = `${frame} ${year}`;
  const cost = costs.get(key) ?? { frame, year, committed: nothing, spent: nothing };
  costs.set(key, cost);
  if (isOf(kind, costFigure)) cost[costFigure[kind]] = plus(cost[costFigure[kind]], amount);
}

function addGain(gains: Map<number, GainYear>, cell: Cell & { benefitId: number; nature: Nature }): void {
  const { benefitId, nature, frame, year, kind, amount } = cell;
  const key = benefitId * 10_000 + year;
  const gain = gains.get(key) ?? {
    benefitId, nature, frame, year, expected: nothing, forecast: null, realised: nothing, harvested: nothing, waived: nothing,
  };
  gains.set(key, gain);
  if (isOf(kind, gainFigure)) gain[gainFigure[kind]] = plus(gain[gainFigure[kind]] ?? nothing, amount);
}

function isOf<K extends Kind>(kind: Kind, figures: Readonly<Record<K, string>>): kind is K {
  return kind in figures;
}
