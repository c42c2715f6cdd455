import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { type Held, Holdings, levelsOn } from "@hoest/shared/holdings";
import { ore } from "@hoest/shared/money";
import { type Stated, takeStatements } from "@hoest/shared/stating";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";

const today = isoDate("2026-11-21");
const figure = {
  poolId: 1, investmentId: 1, benefitId: 1, kind: "realised", frame: "service", year: fiscalYear(2024), budgetYear: null, destination: null, reason: null, isRecurring: false,
} as const;

interface Level {
  readonly day: number;
  readonly amount: number;
  readonly prices: number;
}

const level: fc.Arbitrary<Level> = fc.record({ day: fc.integer({ min: 1, max: 28 }), amount: fc.nat(1_000_000), prices: fc.integer({ min: 2023, max: 2025 }) });
const history = fc.uniqueArray(level, { minLength: 1, maxLength: 12, selector: ({ day }) => day });

function stated({ day, amount, prices }: Level): Stated {
  const knownOn = isoDate(`2025-01-${String(day).padStart(2, "0")}`);
  return { ...figure, rows: [2], investment: "I-01", amount: ore(amount), priceLevel: fiscalYear(prices), knownOn, account: null, decision: null, note: null };
}

function taken(levels: readonly Level[], held: readonly Held[], takesOlder = false) {
  return takeStatements(levels.map(stated), held, { mode: "levels", source: "import", today, takesOlder });
}

function heldOn(held: readonly Held[], asOf: string): (readonly [prices: number, amount: number])[] {
  return [...levelsOn(isoDate(asOf), new Holdings(held).of(figure))].filter(([, amount]) => amount !== 0);
}

test("on every day the level held is the one last stated, in the prices it was stated in and no others", () => {
  fc.assert(fc.property(history, (levels) => {
    const { changes } = taken(levels, []);
    for (const { knownOn } of levels.map(stated)) {
      const last = levels.filter((one) => stated(one).knownOn <= knownOn).sort((one, other) => other.day - one.day)[0];
      expect(heldOn(changes, knownOn)).toEqual(last === undefined || last.amount === 0 ? [] : [[last.prices, last.amount]]);
    }
  }), { numRuns: runs(500) });
});

test("levels stated file by file, oldest first, are levels stated at once", () => {
  fc.assert(fc.property(history, (levels) => {
    const inOrder = levels.toSorted((one, other) => one.day - other.day);
    const held: Held[] = [];
    for (const one of inOrder) held.push(...taken([one], held).changes);
    const changes = ({ knownOn, amount, priceLevel }: Held) => [knownOn, amount, priceLevel];
    expect(held.map(changes)).toEqual(taken(levels, []).changes.map(changes));
  }), { numRuns: runs(300) });
});

test("an accepted older level is what the figure is today, and nothing earlier has moved", () => {
  fc.assert(fc.property(history, level, (levels, late) => {
    const before = taken(levels, []).changes;
    const { changes } = taken([late], before, true);
    const isOlder = before.some(({ knownOn }) => knownOn > stated(late).knownOn);
    fc.pre(isOlder && changes.length > 0);
    expect(changes.every(({ knownOn }) => knownOn === today)).toBe(true);
    expect(heldOn([...before, ...changes], today)).toEqual(late.amount === 0 ? [] : [[late.prices, late.amount]]);
    expect(heldOn([...before, ...changes], "2026-11-20")).toEqual(heldOn(before, "2026-11-20"));
  }), { numRuns: runs(500) });
});

test("stating what is held adds nothing, however often and in whatever order", () => {
  fc.assert(fc.property(history, (levels) => {
    const once = taken(levels, []).changes;
    expect(taken(levels.toReversed(), once)).toMatchObject({ changes: [], leftOut: 0, unchanged: levels.length });
  }), { numRuns: runs(300) });
});
