import type { RegisteredInvestment } from "./cell.ts";
import type { Frame } from "./entry.ts";
import { addSums, type Figures, figuresFrom, noSums, type Sums } from "./figures.ts";
import type { FiscalYear } from "./fiscal-year.ts";
import type { Payback } from "./payback.ts";

/** One investment's figures in each frame it touches, and the first year money was committed to it. */
export interface InvestmentParts {
  readonly id: string;
  readonly firstCommitted: FiscalYear | null;
  readonly byFrame: readonly ({ readonly frame: Frame } & Figures)[];
}

/** One investment's figures, kept while those of all are made. */
export interface Folded {
  readonly investment: RegisteredInvestment;
  readonly byFrame: Map<Frame, Sums>;
  readonly sums: Sums;
  readonly figures: Figures;
  readonly payback: Payback;
  readonly firstCommitted: FiscalYear | null;
}

/** Several sums together. */
export function sumOf(parts: Iterable<Sums>): Sums {
  const sum = noSums();
  for (const part of parts) addSums(sum, part);
  return sum;
}

/** An investment's sums over its frames; most touch one, whose sums they are. */
export function wholeOf(byFrame: ReadonlyMap<Frame, Sums>): Sums {
  const [only] = byFrame.values();
  return only && byFrame.size === 1 ? only : sumOf(byFrame.values());
}

/** One investment frame by frame, in alphabetical order; in an only frame its figures are its own. */
export function partsOf({ investment, firstCommitted, byFrame, figures }: Folded): InvestmentParts {
  const [only] = byFrame.keys();
  return { id: investment.code, firstCommitted, byFrame: only && byFrame.size === 1 ? [{ frame: only, ...figures }] : figuresByFrame(byFrame) };
}

/** The figures of each department, by name. */
export function figuresByDepartment(folded: readonly Folded[]): ({ readonly department: string; readonly investments: number } & Figures)[] {
  const groups = [...Map.groupBy(folded, ({ investment }) => investment.department)];
  return groups
    .map(([department, cases]) => ({ department, investments: cases.length, ...figuresFrom(sumOf(cases.map(({ sums }) => sums))) }))
    .sort((one, other) => one.department.localeCompare(other.department, "da"));
}

/** The sums of all investments in each frame. */
export function sumsOfFrames(folded: readonly Folded[]): Map<Frame, Sums> {
  const sums = new Map<Frame, Sums>();
  for (const { byFrame } of folded) {
    for (const [frame, part] of byFrame) {
      const sum = sums.get(frame) ?? noSums();
      sums.set(frame, sum);
      addSums(sum, part);
    }
  }
  return sums;
}

/** Figures frame by frame, in alphabetical order. */
export function figuresByFrame(byFrame: ReadonlyMap<Frame, Sums>): ({ readonly frame: Frame } & Figures)[] {
  return [...byFrame].map(([frame, sums]) => ({ frame, ...figuresFrom(sums) })).sort((one, other) => (one.frame < other.frame ? -1 : 1));
}
