import { expect, test } from "vitest";
import { fiscalYear, isoDate } from "./fiscal-year.ts";
import { ore } from "./money.ts";
import { type HistoryEntry, inKnownOrder, runningLevels } from "./running-levels.ts";

function given(id: number, knownOn: string, amount: number, other: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id, knownOn: isoDate(knownOn), amount: ore(amount), benefit: "Færre anbringelser", kind: "realised", frame: "service", year: fiscalYear(2024),
    budgetYear: null, destination: null, reason: null, isRecurring: false, priceLevel: fiscalYear(2024), ...other,
  };
}

test("a correction tells what the figure was and what it became", () => {
  const levels = runningLevels([given(1, "2025-03-01", 640), given(2, "2025-10-31", -50)]);
  expect(levels.get(1)).toEqual({ before: 0, after: 640 });
  expect(levels.get(2)).toEqual({ before: 640, after: 590 });
});

test("what became known first comes first, whichever was recorded first", () => {
  const entries = [given(1, "2025-10-31", 100), given(2, "2025-03-01", 640)];
  expect(inKnownOrder(entries).map(({ id }) => id)).toEqual([2, 1]);
  expect(runningLevels(entries).get(1)).toEqual({ before: 640, after: 740 });
});

test("figures of other years, benefits and prices have levels of their own", () => {
  const others = [{ year: fiscalYear(2025) }, { benefit: "Mindre specialundervisning" }, { priceLevel: fiscalYear(2025) }];
  const entries = [given(1, "2025-03-01", 640), ...others.map((other, index) => given(2 + index, "2025-03-02", 7, other))];
  const levels = runningLevels(entries);
  expect([2, 3, 4].map((id) => levels.get(id)?.before)).toEqual([0, 0, 0]);
});

test("a recurring figure that is revised moves from the level it has already reached in that year", () => {
  const from2022 = given(1, "2018-10-04", 9_000, { year: fiscalYear(2022), isRecurring: true });
  const once = given(2, "2018-10-04", 500, { year: fiscalYear(2022) });
  const lowered = given(3, "2023-06-15", -2_000, { year: fiscalYear(2023), isRecurring: true });
  expect(runningLevels([from2022, once, lowered]).get(3)).toEqual({ before: 9_000, after: 7_000 });
});
