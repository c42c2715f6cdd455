import { fiscalYear } from "@hoest/shared/fiscal-year";
import type { PreviewRow, RowOutcome } from "@hoest/shared/import-preview";
import { expect, test } from "vitest";
import { pageOf, readShow, repricedRows, rowsOnPage, rowsShown } from "./preview-rows.ts";

function givenRow(row: number, outcome: RowOutcome): PreviewRow {
  return {
    row, outcome, from: null, fromPriceLevel: null, to: null, amount: null, investment: null, title: null, benefit: null, kind: null, frame: null, nature: null, year: null,
    budgetYear: null, isRecurring: false, destination: null, reason: null, priceLevel: null, knownOn: null,
  };
}

const rows = [givenRow(2, "new"), givenRow(3, "wrong"), givenRow(4, "same"), givenRow(5, "left-out")];

function numbers(shown: readonly PreviewRow[]): number[] {
  return shown.map(({ row }) => row);
}

test("without a choice every row is shown, and a choice shows one outcome", () => {
  expect(numbers(rowsShown({ rows }, null, new Set()))).toEqual([2, 3, 4, 5]);
  expect(numbers(rowsShown({ rows }, "left-out", new Set()))).toEqual([5]);
});

test("a corrected row stays among the errors, and nowhere else than where it belongs", () => {
  expect(numbers(rowsShown({ rows }, "errors", new Set([2])))).toEqual([2, 3]);
  expect(numbers(rowsShown({ rows }, "same", new Set([2])))).toEqual([4]);
});

test("an address that asks for rows nobody knows shows all", () => {
  expect([readShow("errors"), readShow("wrong"), readShow(undefined)]).toEqual(["errors", null, null]);
});

test("every row is on exactly one page", () => {
  const many = Array.from({ length: 2 * rowsOnPage + 1 }, (_, index) => givenRow(index + 2, "new"));
  const pages = ["1", "2", "3"].map((text) => pageOf(many, text));
  expect(pages.flatMap((page) => numbers(page.rows))).toEqual(numbers(many));
  expect(pages.map(({ first, last }) => [first, last])).toEqual([[1, 100], [101, 200], [201, 201]]);
});

test("a page that is not there is the nearest that is", () => {
  expect(["0", "99", "x", "-1", undefined].map((text) => pageOf(rows, text).page)).toEqual([1, 1, 1, 1, 1]);
  expect(pageOf([], "1")).toMatchObject({ page: 1, pages: 1, first: 0, last: 0, all: 0 });
});

test("a row is in other prices when its figure stood in another year's, and not when nothing stood", () => {
  const inPrices = (outcome: RowOutcome, from: number | null) => ({
    ...givenRow(2, outcome), fromPriceLevel: from === null ? null : fiscalYear(from), priceLevel: fiscalYear(2026),
  });
  expect(repricedRows({ rows: [inPrices("changed", 2025), inPrices("changed", 2026), inPrices("new", null), inPrices("left-out", 2025)] })).toBe(1);
});
