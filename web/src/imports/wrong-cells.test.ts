import type { RowError } from "@hoest/shared/row-error";
import { expect, test } from "vitest";
import { alikeCorrections, openCells, wrongCellsByRow, wrongCellsByText } from "./wrong-cells.ts";

const header = ["investering", "Kind", "år", "beløb"];

function givenError(row: number, column: RowError["column"], code: RowError["code"]): RowError {
  return { row, column, code, details: {} };
}

function givenFile(rows: readonly string[][], errors: readonly RowError[]) {
  return { cells: [header, ...rows], errors };
}

test("errors stand at their cells, several at one, in the order of the columns and whatever language the header is in", () => {
  const errors = [givenError(2, "beløb", "amount-format"), givenError(2, "post", "unknown-word"), givenError(2, "post", "not-cashable")];
  const cells = wrongCellsByRow(givenFile([["I-01", "x", "2025", "1o"]], errors)).get(2);
  expect(cells?.map(({ column, errors: own }) => [column, own.map(({ code }) => code)])).toEqual([
    [2, ["unknown-word", "not-cashable"]],
    [4, ["amount-format"]],
  ]);
});

test("an error in a column the file does not have stands at the row", () => {
  expect(wrongCellsByRow(givenFile([["I-01", "frafaldet", "2025", "1"]], [givenError(2, "årsag", "missing")])).get(2)?.[0]?.column).toBeNull();
});

test("cells beyond the header are wrong one by one, and those that are empty are not", () => {
  const wrong = wrongCellsByRow(givenFile([["I-01", "forbrug", "2025", "1", "", "over"]], [givenError(2, null, "too-many-cells")]));
  expect(wrong.get(2)?.map(({ column }) => column)).toEqual([6]);
});

test("one correction is offered for every other wrong cell that says the same in the same column", () => {
  const rows = [["I-01", "Brugt", "2025", "1"], ["I-02", "Brugt", "2025", "1"], ["Brugt", "Brugte", "2025", "1"]];
  const file = givenFile(rows, [2, 3, 4].map((row) => givenError(row, "post", "unknown-word")));
  const byText = wrongCellsByText(file, wrongCellsByRow(file));
  expect(alikeCorrections({ row: 2, column: 2, before: "Brugt", text: "forbrug" }, byText)).toEqual([{ row: 3, column: 2, before: "Brugt", text: "forbrug" }]);
  expect(alikeCorrections({ row: 9, column: 2, before: "forbrug", text: "x" }, byText)).toEqual([]);
});

test("a cell somebody types in stays open when nothing is wrong with it any more, and a wrong one is not doubled", () => {
  const file = givenFile([["I-01", "Brugt", "2025", "1"]], [givenError(2, "post", "unknown-word")]);
  const open = openCells(wrongCellsByRow(file), [{ row: 2, column: 2 }, { row: 5, column: 4 }]);
  expect([...open].map(([row, cells]) => [row, cells.map(({ column, errors }) => [column, errors.length])])).toEqual([[2, [[2, 1]]], [5, [[4, 0]]]]);
});
