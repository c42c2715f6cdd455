import { type Frame, frames } from "./entry.ts";
import { type FiscalYear, yearsAfter } from "./fiscal-year.ts";
import { difference, nothing, type Ore, plus, total } from "./money.ts";

/** An amount of one frame in one year, in øre at one price level. */
export interface FrameAmount {
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly amount: Ore;
}

/** What moves a pool: what was put in, what was committed, and what was paid back, by the budget year it counts in. */
export interface PoolMovements {
  readonly allocated: readonly FrameAmount[];
  readonly committed: readonly FrameAmount[];
  readonly repaid: readonly FrameAmount[];
}

/** What one budget year adds to and takes from a frame, and what is then available of this and all years before. */
export interface PoolYear {
  readonly year: FiscalYear;
  readonly allocated: Ore;
  readonly committed: Ore;
  readonly repaid: Ore;
  readonly available: Ore;
}

/** One frame of a pool over the years, with what all years come to. */
export interface PoolFrameYears {
  readonly frame: Frame;
  readonly years: readonly PoolYear[];
  readonly allocated: Ore;
  readonly committed: Ore;
  readonly repaid: Ore;
  readonly available: Ore;
}

/** What a case takes from one frame: what it asks for, the least there is in any year from its first on, and what would then be left. */
export interface FrameAsked {
  readonly frame: Frame;
  readonly asked: Ore;
  readonly available: Ore;
  readonly left: Ore;
  readonly isAllocated: boolean;
}

/** Every frame that anything moves, over every year from its first to its last; never net across frames. */
export function poolYears({ allocated, committed, repaid }: PoolMovements): PoolFrameYears[] {
  const all = [...allocated, ...committed, ...repaid];
  return frames.filter((frame) => all.some((one) => one.frame === frame)).map((frame) => {
    const own = (amounts: readonly FrameAmount[]) => amounts.filter((one) => one.frame === frame);
    const years = yearsOf({ allocated: own(allocated), committed: own(committed), repaid: own(repaid) });
    const sum = (figure: "allocated" | "committed" | "repaid") => total(years.map((year) => year[figure]));
    const sums = { allocated: sum("allocated"), committed: sum("committed"), repaid: sum("repaid") };
    return { frame, years, ...sums, available: difference(plus(sums.allocated, sums.repaid), sums.committed) };
  });
}

/** What a case would leave in each frame it takes from: less than nothing is more than there is. A frame nobody set money aside in has none. */
export function framesAsked(pool: readonly PoolFrameYears[], costs: readonly FrameAmount[]): FrameAsked[] {
  return frames.flatMap((frame) => {
    const asked = costs.filter((one) => one.frame === frame && one.amount !== 0);
    const first = asked.reduce<FiscalYear | null>((before, { year }) => (before === null || year < before ? year : before), null);
    if (first === null) return [];
    const known = pool.find((one) => one.frame === frame);
    const years = [...new Set([first, ...asked.map(({ year }) => year), ...(known?.years ?? []).map(({ year }) => year)])].filter((year) => year >= first);
    const before = years.map((year) => availableIn(known, year));
    const after = years.map((year) => difference(availableIn(known, year), total(asked.filter((one) => one.year <= year).map(({ amount }) => amount))));
    return [{
      frame, asked: total(asked.map(({ amount }) => amount)), available: least(before), left: least(after),
      isAllocated: (known?.years ?? []).some(({ allocated }) => allocated !== 0),
    }];
  });
}

function yearsOf(own: PoolMovements): PoolYear[] {
  const years = [...own.allocated, ...own.committed, ...own.repaid].map(({ year }) => year).sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  let available = nothing;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = yearsAfter(first, index);
    const sum = (amounts: readonly FrameAmount[]) => total(amounts.filter((one) => one.year === year).map(({ amount }) => amount));
    const row = { year, allocated: sum(own.allocated), committed: sum(own.committed), repaid: sum(own.repaid) };
    available = difference(plus(plus(available, row.allocated), row.repaid), row.committed);
    return { ...row, available };
  });
}

/** What is available when a year is over: what the last year before it left, when nothing happens in it. */
function availableIn(known: PoolFrameYears | undefined, year: FiscalYear): Ore {
  return known?.years.findLast((one) => one.year <= year)?.available ?? nothing;
}

function least(amounts: readonly Ore[]): Ore {
  return amounts.reduce((before, amount) => (amount < before ? amount : before), amounts[0] ?? nothing);
}
