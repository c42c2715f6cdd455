import { type BusinessCase, type CaseBenefit, type CaseFigure, type CaseLine, caseFigures, profileOf } from "./business-case.ts";
import type { Cell } from "./cell.ts";
import { type Figure, figureKey } from "./entry.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import type { Held } from "./holdings.ts";
import { nothing, total } from "./money.ts";
import { type Conversion, indexFrame, type PriceIndex } from "./price-level.ts";
import { Refusal } from "./problem.ts";
import type { Stated } from "./stating.ts";

/** What a business case is stated for: the case in the ledger, the numbers of its gains by name, and the decision it stands on. */
export interface StatedFor {
  readonly poolId: number;
  readonly investmentId: number;
  readonly code: string;
  readonly benefitIds: ReadonlyMap<string, number>;
  readonly decision: string;
  readonly decidedOn: IsoDate | null;
  readonly today: IsoDate;
}

/** A business case as levels of the ledger's figures: its own, and nothing for every figure held that it no longer has. Known on the decision's day,
 *  or today where something later is already held: a level cannot change what was known after it. */
export function caseStatements(draft: BusinessCase, benefits: readonly CaseBenefit[], held: readonly Held[], of: StatedFor): Stated[] {
  const own = held.filter((one) => one.investmentId === of.investmentId && (one.kind === "commitment" || one.kind === "expected"));
  const stated = caseFigures(draft, benefits).map((figure) => ({ ...figureOf(figure, of), amount: figure.amount }));
  const kept = new Set(stated.map(figureKey));
  const ended = [...Map.groupBy(own, figureKey).values()]
    .filter((levels) => total(levels.map(({ amount }) => amount)) !== 0)
    .flatMap(([first]) => (first && !kept.has(figureKey(first)) ? [{ ...bare(first), amount: nothing }] : []));
  const { decidedOn, today } = of;
  const knownOn = decidedOn === null || own.some((one) => one.knownOn > decidedOn) ? today : decidedOn;
  return [...stated, ...ended].map((one, row) => (
    { ...one, rows: [row], investment: of.code, priceLevel: draft.priceLevel, knownOn, account: null, decision: of.decision, note: null }
  ));
}

/** What the ledger holds of a case as a grid has it: in the one price level it is held in, else in the newest of several. Nothing when it holds nothing. */
export function caseFromCells(
  cells: readonly Cell[], benefits: readonly (CaseBenefit & { readonly id: number })[], conversionTo: (year: FiscalYear) => Conversion,
): BusinessCase | undefined {
  const own = cells.filter(({ kind, amount }) => (kind === "commitment" || kind === "expected") && amount !== 0);
  const levels = [...new Set(own.map(({ priceLevel }) => priceLevel))].sort((one, other) => one - other);
  const priceLevel = levels.at(-1);
  if (priceLevel === undefined) return undefined;
  const convert = levels.length === 1 ? undefined : conversionTo(priceLevel);
  const lines = Map.groupBy(own, ({ frame, benefitId }) => `${benefitId === null ? frame : ""} ${benefitId}`);
  return {
    priceLevel,
    lines: [...lines.values()].flatMap((line): CaseLine[] => {
      const amounts = profileOf(line.map(({ amount, frame, priceLevel: from, year, recurring }) => (
        { year, isRecurring: recurring === 1, amount: convert ? convert(amount, frame, from) : amount }
      )));
      const [first] = line;
      if (!first) return [];
      if (first.benefitId === null) return [{ figure: "cost", frame: first.frame, amounts }];
      return [{ figure: "gain", benefit: benefits.find(({ id }) => id === first.benefitId)?.name ?? null, amounts }];
    }),
  };
}

/** Refuses figures in prices that have no index, once prices are known at all: one such entry would keep every figure from being shown. */
export function demandIndexed(figures: readonly Pick<CaseFigure, "frame">[], year: FiscalYear, prices: readonly PriceIndex[]): void {
  if (prices.length === 0) return;
  const missing = figures.find(({ frame }) => !prices.some((price) => price.frame === indexFrame(frame) && price.year === year));
  if (missing) throw new Refusal("missing-price-index", { frame: indexFrame(missing.frame), year });
}

function figureOf({ kind, benefit, frame, year, isRecurring }: CaseFigure, { poolId, investmentId, benefitIds }: StatedFor): Figure {
  const benefitId = benefit === null ? null : (benefitIds.get(benefit) ?? null);
  return { poolId, investmentId, benefitId, kind, frame, year, budgetYear: null, destination: null, reason: null, isRecurring };
}

function bare({ poolId, investmentId, benefitId, kind, frame, year, budgetYear, destination, reason, isRecurring }: Figure): Figure {
  return { poolId, investmentId, benefitId, kind, frame, year, budgetYear, destination, reason, isRecurring };
}
