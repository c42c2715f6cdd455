import { inOneAct } from "@hoest/db/act";
import { appendEntries } from "@hoest/db/ledger";
import { appendPrices } from "@hoest/db/price-ledger";
import type { Db } from "@hoest/db/tables";
import type { Change, Destination, Kind, Reason } from "@hoest/shared/entry";
import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";

/** How large a generated pool is. */
export interface Size {
  readonly investments: number;
  readonly entriesEach: number;
}

export const small: Size = { investments: 60, entriesEach: 200 };
export const medium: Size = { investments: 2_000, entriesEach: 200 };

interface Shape {
  readonly kind: Kind;
  readonly benefit: 0 | 1 | 2 | null;
  readonly years: readonly number[];
  readonly isRecurring?: boolean;
  readonly destination?: Destination;
  readonly reason?: Reason;
}

/** The 42 cells of every generated investment: what a case of three benefits has after four years. */
const shapes: readonly Shape[] = [
  { kind: "commitment", benefit: null, years: [0, 1, 2] },
  { kind: "spend", benefit: null, years: [0, 1, 2, 3] },
  ...([0, 1, 2] as const).flatMap((benefit): Shape[] => [
    { kind: "expected", benefit, years: [1, 2, 3] },
    { kind: "expected", benefit, years: [4], isRecurring: true },
    { kind: "realised", benefit, years: [1, 2, 3] },
  ]),
  { kind: "forecast", benefit: 0, years: [4, 5] },
  { kind: "forecast", benefit: 1, years: [4], isRecurring: true },
  { kind: "harvest", benefit: 0, years: [1, 2, 3], destination: "budget" },
  { kind: "harvest", benefit: 0, years: [4], destination: "budget", isRecurring: true },
  { kind: "harvest", benefit: 1, years: [1, 2, 3], destination: "pool" },
  { kind: "waiver", benefit: 1, years: [1, 2, 3], reason: "absorbed" },
  { kind: "waiver", benefit: 0, years: [2], reason: "kept-by-agreement" },
];
export const cellsEach = shapes.reduce((count, { years }) => count + years.length, 0);

/** Fills an empty database with a pool of a size, the same for the same seed. */
export async function fillGenerated(db: Db, size: Size, seed = 1): Promise<void> {
  const random = seeded(seed);
  const act = { person: "bench", at: "2026-11-21T10:00:00.000Z", name: "import" as const, subject: "bench", asked: {} };
  await inOneAct(db, act, async (one) => {
    await appendPrices(one, prices());
    await one.insertInto("pool").values({ id: 1, name: "Bench" }).execute();
  });
  const slab = 100;
  for (let first = 1; first <= size.investments; first += slab) {
    const count = Math.min(slab, size.investments - first + 1);
    await inOneAct(db, act, async (one) => {
      await register(one, first, count);
      const changes = Array.from({ length: count }, (_, index) => investmentChanges(first + index, size.entriesEach, random));
      return appendEntries(one, changes.flat());
    });
  }
}

async function register(db: Db, first: number, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => first + index);
  await db.insertInto("investment").values(ids.map((id) => ({
    id, poolId: 1, code: `B-${String(id).padStart(5, "0")}`, title: `Investering ${id}`, department: `Forvaltning ${id % 7}`, committee: `Udvalg ${id % 5}`,
  }))).execute();
  await db.insertInto("benefit").values(ids.flatMap((id) => ([0, 1, 2] as const).map((benefit) => ({
    id: 3 * id + benefit, investmentId: id, name: `Gevinst ${benefit}`, frame: "service" as const,
    nature: benefit === 2 ? ("avoided" as const) : ("cashable" as const), account: null, budgetHolder: null,
  })))).execute();
}

function investmentChanges(id: number, entries: number, random: () => number): Change[] {
  const start = 2018 + (id % 6);
  const cells = shapes.flatMap((shape) => shape.years.map((after) => ({ ...shape, year: fiscalYear(start + after) })));
  return Array.from({ length: entries }, (_, index): Change => {
    const cell = cells[index % cells.length] ?? cells[0];
    if (!cell) throw new Error("no cells");
    const { kind, benefit, year, destination = null, reason = null, isRecurring = false } = cell;
    return {
      poolId: 1, investmentId: id, benefitId: benefit === null ? null : 3 * id + benefit, kind, frame: "service", year,
      budgetYear: kind === "harvest" ? fiscalYear(year + 1) : null, destination, reason, isRecurring,
      amount: ore(1 + Math.floor(random() * 50_000_000)), priceLevel: year, knownOn: isoDate(`${start + Math.floor(index / 50)}-0${1 + (index % 9)}-1${index % 9}`),
      source: "import", account: null, decision: null, note: null,
    };
  });
}

function prices() {
  const years = Array.from({ length: 20 }, (_, index) => fiscalYear(2014 + index));
  return (["service", "capital", "transfer"] as const).flatMap((frame) =>
    years.map((year, index) => ({ frame, year, index: 90_000_000 + index * 1_730_000, knownOn: null })));
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
