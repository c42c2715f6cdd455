import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import type { InvestmentAnswer, InvestmentEntry } from "../api/investments.ts";
import { figureParts, historyRows, lookedAt, readHistoryFilters } from "./history.ts";

const benefits = [{ name: "Færre anbringelser", nature: "cashable" as const }, { name: "Værdi for familierne", nature: "societal" as const }];

function given(id: number, kind: InvestmentEntry["kind"], year: number, other: Partial<InvestmentEntry> = {}): InvestmentEntry {
  return {
    id, kind, year: fiscalYear(year), frame: "service", budgetYear: null, amount: ore(100), destination: null, reason: null, account: null,
    priceLevel: fiscalYear(year), knownOn: isoDate("2024-01-01"), source: "import", act: 1, recordedAt: "2024-01-01T10:00:00Z", recordedBy: "terminal",
    benefit: kind === "commitment" || kind === "spend" ? null : "Færre anbringelser", decision: null, note: null, isRecurring: false, ...other,
  };
}

function found(entries: readonly InvestmentEntry[], address: Parameters<typeof readHistoryFilters>[0]): number[] {
  return lookedAt(historyRows(entries, null), readHistoryFilters(address), benefits).map(({ entry }) => entry.id);
}

test("a figure of a year leads to its entries, and a recurring one counts in every later year", () => {
  const entries = [given(1, "expected", 2024), given(2, "expected", 2025, { isRecurring: true }), given(3, "expected", 2028), given(4, "spend", 2027)];
  expect(found(entries, { figure: "expected", year: "2027" })).toEqual([2]);
  expect(found(entries, { figure: "expected", year: "-2027" })).toEqual([1, 2]);
  expect(found(entries, { year: "2024" })).toEqual([1]);
});

test("what falls to others is in no figure but its own", () => {
  const entries = [given(1, "realised", 2024), given(2, "realised", 2024, { benefit: "Værdi for familierne" })];
  expect(found(entries, { figure: "realised" })).toEqual([1]);
  expect(found(entries, { figure: "societal" })).toEqual([2]);
  expect(found(entries, { benefit: "Værdi for familierne" })).toEqual([2]);
});

test("a gain that awaits harvest is made of what was realised, harvested and waived", () => {
  const entries = [given(1, "realised", 2024), given(2, "harvest", 2024), given(3, "waiver", 2024), given(4, "expected", 2024)];
  expect(found(entries, { figure: "pending", year: "2024" })).toEqual([1, 2, 3]);
});

test("the promise is what was expected when the first commitment became known", () => {
  const entries = [given(1, "commitment", 2024), given(2, "expected", 2025), given(3, "expected", 2025, { knownOn: isoDate("2025-10-02") })];
  expect(found(entries, { figure: "promised" })).toEqual([2]);
});

test("what became known after the date looked at is left out", () => {
  const entries = [given(1, "spend", 2024), given(2, "spend", 2024, { knownOn: isoDate("2025-10-02") })];
  expect(historyRows(entries, isoDate("2025-10-01")).map(({ entry }) => entry.id)).toEqual([1]);
  expect(historyRows(entries, null).map(({ before, after }) => [before, after])).toEqual([[0, 100], [100, 200]]);
});

test("a figure's parts tell what was recorded in which prices and what it is in the prices shown", () => {
  const cell = (year: number, priceLevel: number, recorded: number, amount: number): InvestmentAnswer["cells"][number] => ({
    kind: "expected", benefit: "Færre anbringelser", frame: "service", year: fiscalYear(year), budgetYear: null, destination: null, reason: null,
    priceLevel: fiscalYear(priceLevel), recorded: ore(recorded), amount: ore(amount),
  });
  const cells = [cell(2024, 2023, 100, 110), cell(2025, 2023, 200, 220), cell(2024, 2024, -7, -7)];
  const answer = { cells, benefits, figures: { through: fiscalYear(2024) } };
  expect(figureParts(answer, readHistoryFilters({ figure: "expected", year: "2024" }))).toEqual([
    { kind: "expected", priceLevel: 2023, recorded: 100, amount: 110 }, { kind: "expected", priceLevel: 2024, recorded: -7, amount: -7 },
  ]);
});
