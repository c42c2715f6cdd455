import { expect, test } from "vitest";
import { demandEntriesTable } from "./entries-table.ts";
import { Refusal } from "./problem.ts";

const header = ["investering", "post", "år", "beløb"];
const row = ["I-01", "forbrug", "2025", "1"];

function refused(...sheet: readonly string[][]): unknown {
  try {
    demandEntriesTable(sheet);
    return null;
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details] : error;
  }
}

test("a table of entries is taken, also one whose header has a fault of its own to be told", () => {
  expect([refused(header, row), refused(["Investment", "Kind", "Year", "Amount"], row), refused(["investering", "post", "Beløb i kr."], row)]).toEqual([null, null, null]);
});

test("a sheet with nothing in it is empty", () => {
  expect([refused(), refused(["", " "], [])]).toEqual([["empty-file", {}], ["empty-file", {}]]);
});

test("lines above the column names are told apart from a wrong table, with the row the names stand in", () => {
  expect(refused(["Poster for puljen 2025"], [], header, row)).toEqual(["header-below", { row: 3 }]);
});

test("a file of price indices is recognised as what it is", () => {
  expect(refused(["ramme", "år", "indeks"], ["service", "2025", "103,2"])).toEqual(["price-index-file", {}]);
});

test("another table is refused with how it begins and what is looked for", () => {
  expect(refused(["NR", "Titel", "Udvalg", "2018"], ["1", "x", "y", "z"])).toEqual([
    "other-table", { found: "NR, Titel, Udvalg", columns: "investering, post, år, beløb" },
  ]);
});
