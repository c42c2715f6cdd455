import { type Cell, spanOf, unfolded } from "./cell.ts";
import type { Kind } from "./entry.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import { difference, nothing, type Ore, plus, total } from "./money.ts";
import type { AskedPart, PoolFigure } from "./pool-figure.ts";
import { conversionFor, type Known, type Settings } from "./portfolio.ts";

/** One entry of the ledger with what places it among the others. */
export interface PlacedEntry extends Cell {
  readonly id: number;
}

/** An entry in one year it counts in, and what it adds to the figure in øre of the prices shown. */
export interface PoolPart<Entry> {
  readonly entry: Entry;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear | null;
  readonly amount: Ore;
}

const kindsOf: Readonly<Record<PoolFigure, readonly Kind[]>> = {
  available: ["allocation", "harvest", "commitment"], allocated: ["allocation"], repaid: ["harvest"], committed: ["commitment"], spent: ["spend"],
};

/** The entries a frame's figure adds up, in the order they were recorded, each in every year it counts in; their amounts are the figure's, to the øre. */
export function poolParts<Entry extends PlacedEntry>(entries: readonly Entry[], known: Known, settings: Settings, asked: AskedPart): PoolPart<Entry>[] {
  const convert = conversionFor(settings.priceLevel, known.prices);
  const counted = entries.filter(({ frame, kind, destination }) => (
    frame === asked.frame && kindsOf[asked.figure].includes(kind) && (kind !== "harvest" || destination === "pool")
  ));
  const placed = placedIn(counted, known, settings.through).filter((one) => isCounted(one, settings.through));
  return [...Map.groupBy(placed, roundedWith).values()].flatMap((group) => {
    let sum = nothing;
    return group.map(({ entry, year, budgetYear }) => {
      // Prices are restated for the sum, not for each entry: an entry adds what it moves the restated sum by.
      const before = convert(sum, entry.frame, entry.priceLevel);
      sum = plus(sum, entry.amount);
      const moved = difference(convert(sum, entry.frame, entry.priceLevel), before);
      return { entry, year, budgetYear, amount: asked.figure === "available" && entry.kind === "commitment" ? difference(nothing, moved) : moved };
    });
  }).toSorted((one, other) => one.entry.id - other.entry.id || one.year - other.year);
}

type Placed<Entry> = Omit<PoolPart<Entry>, "amount">;

/** Every entry in each of its years. What recurs counts by its cell: whether an end beyond the horizon counts is seen from the cell's sum. */
function placedIn<Entry extends PlacedEntry>(entries: readonly Entry[], known: Known, through: FiscalYear): Placed<Entry>[] {
  const cellsOf = Map.groupBy(known.cells, ({ investmentId }) => investmentId);
  const horizonOf = new Map(known.investments.map(({ id, horizonYears }) => [id, horizonYears]));
  return [...Map.groupBy(entries, cellName).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cell: Cell = { ...first, amount: total(group.map(({ amount }) => amount)) };
    const span = cell.recurring === 1 ? spanOf(cellsOf.get(cell.investmentId) ?? [], horizonOf.get(cell.investmentId ?? 0) ?? 1, through) : null;
    const years = span ? unfolded([cell], span) : [cell];
    return years.flatMap(({ year, budgetYear }) => group.map((entry) => ({ entry, year, budgetYear })));
  });
}

/** Whether an entry counts by the budget year after the last one chosen; what was spent, by the chosen year itself. */
function isCounted({ entry: { kind }, year, budgetYear }: Placed<PlacedEntry>, through: FiscalYear): boolean {
  return (budgetYear ?? year) <= (kind === "spend" ? through : yearsAfter(through, 1));
}

function cellName({ investmentId, benefitId, kind, year, budgetYear, recurring, priceLevel }: PlacedEntry): string {
  return [investmentId, benefitId, kind, year, budgetYear, recurring, priceLevel].join(" ");
}

function roundedWith({ entry: { investmentId, benefitId, kind, priceLevel }, year, budgetYear }: Placed<PlacedEntry>): string {
  return [investmentId, benefitId, kind, year, budgetYear, priceLevel].join(" ");
}
