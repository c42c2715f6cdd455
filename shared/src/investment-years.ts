import { type Cell, type Span, unfolded } from "./cell.ts";
import type { Destination, Frame, Nature, Reason } from "./entry.ts";
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
  const gains = new Map<number, GainYear[]>();
  const costs: CostYear[] = [];
  const receipts: Receipt[] = [];
  const waivers: WaiverYear[] = [];
  for (const cell of unfolded(cells, span)) {
    const { benefitId, frame, year, budgetYear, destination, reason, priceLevel } = cell;
    const amount = convert(cell.amount, frame, priceLevel);
    if (benefitId === null) addCost(costYear(costs, cell), cell, amount);
    else addGain(gainYear(gains, cell, benefitId, natureOf), cell, amount);
    if (destination !== null && budgetYear !== null) receipts.push({ frame, destination, year, budgetYear, amount });
    if (reason !== null) waivers.push({ frame, reason, year, amount });
  }
  const allGains: GainYear[] = [];
  for (const ofBenefit of gains.values()) allGains.push(...ofBenefit);
  return { gains: allGains, costs, receipts, waivers };
}

function costYear(costs: CostYear[], { frame, year }: Cell): CostYear {
  for (const cost of costs) {
    if (cost.year === year && cost.frame === frame) return cost;
  }
  const added = { frame, year, committed: nothing, spent: nothing };
  costs.push(added);
  return added;
}

function addCost(cost: CostYear, { kind }: Cell, amount: Ore): void {
  if (kind === "commitment") cost.committed = plus(cost.committed, amount);
  if (kind === "spend") cost.spent = plus(cost.spent, amount);
}

/** The year of a benefit a cell belongs to, added when it is new. A benefit has few years: a walk through them is quicker than a map. */
function gainYear(gains: Map<number, GainYear[]>, { frame, year }: Cell, benefitId: number, natureOf: (benefitId: number) => Nature): GainYear {
  const known = gains.get(benefitId) ?? [];
  for (const gain of known) {
    if (gain.year === year) return gain;
  }
  if (known.length === 0) gains.set(benefitId, known);
  const nature = natureOf(benefitId);
  const added = { benefitId, nature, frame, year, expected: nothing, forecast: null, realised: nothing, harvested: nothing, waived: nothing };
  known.push(added);
  return added;
}

function addGain(gain: GainYear, { kind }: Cell, amount: Ore): void {
  if (kind === "expected") gain.expected = plus(gain.expected, amount);
  else if (kind === "realised") gain.realised = plus(gain.realised, amount);
  else if (kind === "harvest") gain.harvested = plus(gain.harvested, amount);
  else if (kind === "forecast") gain.forecast = plus(gain.forecast ?? nothing, amount);
  else if (kind === "waiver") gain.waived = plus(gain.waived, amount);
}
