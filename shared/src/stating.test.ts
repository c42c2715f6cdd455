import { expect, test } from "vitest";
import { type FiscalYear, fiscalYear, isoDate } from "./fiscal-year.ts";
import type { Held } from "./holdings.ts";
import { ore } from "./money.ts";
import { type Mode, type Stated, type Taken, takeStatements } from "./stating.ts";

interface Said {
  readonly amount: number;
  readonly on: string;
  readonly year?: number;
  readonly prices?: number;
  readonly account?: string;
  readonly decision?: string;
  readonly note?: string;
  readonly isRecurring?: boolean;
}

const today = isoDate("2026-11-21");
let row = 1;

function stated({ amount, on, year = 2025, prices = year, account, decision, note, isRecurring = false }: Said): Stated {
  row += 1;
  return {
    rows: [row], investment: "I-01", poolId: 1, investmentId: 1, benefitId: 1, kind: "expected", frame: "service", year: fiscalYear(year), budgetYear: null,
    destination: null, reason: null, isRecurring, amount: ore(amount), priceLevel: fiscalYear(prices), knownOn: isoDate(on),
    account: account ?? null, decision: decision ?? null, note: note ?? null,
  };
}

function held(said: Said): Held {
  const { rows: _, investment: __, account: ___, decision: ____, note: _____, ...one } = stated(said);
  return one;
}

function taken(statements: readonly Said[], before: readonly Said[] = [], { mode = "levels", takesOlder = false }: { mode?: Mode; takesOlder?: boolean } = {}): Taken {
  return takeStatements(statements.map(stated), before.map(held), { mode, source: "import", today, takesOlder });
}

function added({ changes }: Taken): (readonly [string, number, FiscalYear])[] {
  return changes.map(({ knownOn, amount, priceLevel }) => [knownOn, amount, priceLevel] as const);
}

test("stating a level adds only what it changed by", () => {
  expect(added(taken([{ amount: 590, on: "2025-10-31" }], [{ amount: 640, on: "2025-03-01" }]))).toEqual([["2025-10-31", -50, 2025]]);
});

test("stating a level that is held already adds nothing, whenever it is stated", () => {
  const again = taken([{ amount: 640, on: "2025-10-31" }, { amount: 640, on: "2025-03-01" }], [{ amount: 640, on: "2025-03-01" }]);
  expect(again).toMatchObject({ changes: [], unchanged: 2, leftOut: 0, findings: [], errors: [] });
});

test("levels are taken in the order they became known, whatever the order of the rows", () => {
  const rows = [{ amount: 30, on: "2025-03-01" }, { amount: 20, on: "2025-02-01" }, { amount: 10, on: "2025-01-01" }];
  const expected = [["2025-01-01", 10, 2025], ["2025-02-01", 10, 2025], ["2025-03-01", 10, 2025]];
  expect([added(taken(rows)), added(taken(rows.toReversed()))]).toEqual([expected, expected]);
});

test("a figure restated in other prices leaves nothing in the old ones", () => {
  expect(added(taken([{ amount: 105, on: "2025-10-31", prices: 2026 }], [{ amount: 100, on: "2025-03-01", prices: 2025 }]))).toEqual([
    ["2025-10-31", -100, 2025], ["2025-10-31", 105, 2026],
  ]);
  const toNothing = taken([{ amount: 0, on: "2025-10-31", prices: 2026 }], [{ amount: 100, on: "2025-03-01", prices: 2025 }]);
  expect(added(toNothing)).toEqual([["2025-10-31", -100, 2025]]);
  const sameAmount = taken([{ amount: 100, on: "2025-10-31", prices: 2026 }], [{ amount: 100, on: "2025-03-01", prices: 2025 }]);
  expect(added(sameAmount)).toHaveLength(2);
});

test("rows for the same figure and date add up to its level, identical rows too", () => {
  expect(added(taken([{ amount: 100, on: "2025-03-01" }, { amount: 100, on: "2025-03-01" }]))).toEqual([["2025-03-01", 200, 2025]]);
});

test("an older level that differs from what was then held is left out and pointed at", () => {
  const older = taken([{ amount: 90, on: "2025-03-01" }], [{ amount: 100, on: "2025-01-01" }, { amount: 50, on: "2025-06-01" }]);
  expect(older).toMatchObject({ changes: [], leftOut: 1, findings: [{ code: "older-level", investment: "I-01", amount: 90 }] });
});

test("an older level the person says is right is known today, not on its own date", () => {
  const before = [{ amount: 100, on: "2025-01-01" }, { amount: 50, on: "2025-06-01" }];
  const older = taken([{ amount: 90, on: "2025-03-01" }], before, { takesOlder: true });
  expect(older).toMatchObject({ leftOut: 0, findings: [] });
  expect(added(older)).toEqual([[today, -60, 2025]]);
});

test("an older level that says what was then held is no news", () => {
  expect(taken([{ amount: 100, on: "2025-03-01" }], [{ amount: 100, on: "2025-01-01" }, { amount: 50, on: "2025-06-01" }])).toMatchObject({ unchanged: 1, leftOut: 0 });
});

test("a level stated today and an older one of the same figure give the same ledger when they are stated again", () => {
  const rows = [{ amount: 80, on: "2025-01-01" }, { amount: 120, on: "2026-11-21" }];
  const before = [{ amount: 100, on: "2025-06-01" }];
  const once = taken(rows, before, { takesOlder: true });
  const now = [...before, ...once.changes.map(({ amount, knownOn }) => ({ amount, on: knownOn }))];
  expect(added(taken(rows, now, { takesOlder: true }))).toEqual([]);
});

test("changes are added as they are, and none is a change of nothing", () => {
  const changes = taken([{ amount: -50, on: "2025-10-31" }, { amount: 0, on: "2025-10-31" }, { amount: -50, on: "2025-10-31" }], [{ amount: 640, on: "2025-03-01" }], { mode: "changes" });
  expect(changes).toMatchObject({ unchanged: 1, errors: [] });
  expect(added(changes)).toEqual([["2025-10-31", -50, 2025], ["2025-10-31", -50, 2025]]);
});

test("a change in other prices than the figure is held in would give it two price levels and is refused", () => {
  const change = taken([{ amount: 10, on: "2025-10-31", prices: 2026 }], [{ amount: 640, on: "2025-03-01", prices: 2025 }], { mode: "changes" });
  expect(change.errors.map(({ code }) => code)).toEqual(["two-price-levels"]);
});

test("one figure on one date in two price levels is an error in either mode", () => {
  const rows = [{ amount: 1, on: "2025-03-01", prices: 2024 }, { amount: 1, on: "2025-03-01", prices: 2025 }];
  for (const mode of ["levels", "changes"] as const) expect(taken(rows, [], { mode }).errors).toMatchObject([{ column: "pl", code: "two-price-levels" }]);
});

test("rows that add up must agree on account and decision; a row without one says nothing against it", () => {
  const differing = taken([{ amount: 1, on: "2025-03-01", account: "5.28.21" }, { amount: 1, on: "2025-03-01", account: "5.28.22" }]);
  expect(differing.errors).toMatchObject([{ column: "konto", code: "two-values", details: { found: "5.28.22", before: "5.28.21" } }]);
  const decisions = taken([{ amount: 1, on: "2025-03-01", decision: "BR 1" }, { amount: 1, on: "2025-03-01", decision: "BR 2" }]);
  expect(decisions.errors).toMatchObject([{ column: "beslutning", code: "two-values" }]);
  const half = taken([{ amount: 1, on: "2025-03-01" }, { amount: 1, on: "2025-03-01", account: "5.28.22", note: "b" }, { amount: 1, on: "2025-03-01", note: "a" }]);
  expect(half.changes).toMatchObject([{ amount: 3, account: "5.28.22", note: "a · b" }]);
});

test("a level below nothing is an error at its own row", () => {
  const below = taken([{ amount: 10, on: "2025-01-01" }, { amount: -5, on: "2025-03-01" }]);
  expect(below.errors).toMatchObject([{ column: "beløb", code: "below-nothing", details: { year: 2025, sum: -5 } }]);
});

test("a recurring figure is another figure than the one-off of the same year", () => {
  const both = taken([{ amount: 5, on: "2025-03-01", isRecurring: true }], [{ amount: 640, on: "2025-01-01" }]);
  expect(added(both)).toEqual([["2025-03-01", 5, 2025]]);
  expect(both.findings).toMatchObject([{ code: "one-off-and-recurring" }]);
});

test("what becomes of a figure is told with the prices it stood in before", () => {
  const restated = taken([{ amount: 100, on: "2025-10-31", prices: 2026 }], [{ amount: 100, on: "2025-03-01", prices: 2025 }]);
  expect(restated.outcomes).toMatchObject([{ outcome: "changed", from: 100, fromPriceLevel: 2025, to: 100 }]);
  expect(taken([{ amount: 100, on: "2025-10-31" }]).outcomes).toMatchObject([{ outcome: "new", fromPriceLevel: null }]);
});

test("unchanged and left out are counted in rows, also when several rows make one level", () => {
  const before = [{ amount: 200, on: "2025-03-01" }, { amount: 50, on: "2025-06-01" }];
  expect(taken([{ amount: 100, on: "2025-03-01" }, { amount: 100, on: "2025-03-01" }], before)).toMatchObject({ unchanged: 2, leftOut: 0 });
  expect(taken([{ amount: 10, on: "2025-03-01" }, { amount: 10, on: "2025-03-01" }], before)).toMatchObject({ unchanged: 0, leftOut: 2 });
});
