import { expect, test } from "vitest";
import { type Column, columnsInFile, columnsText, compareValues, nextSort, readColumns, readSort, sortText } from "./data-column.ts";

interface Row {
  readonly name: string;
  readonly amount: number | null;
}

const name: Column<Row> = { id: "name", name: "Navn", look: "text", value: (row) => row.name, show: (row) => row.name, isUsual: true, isRowName: true };
const amount: Column<Row> = { id: "amount", name: "Beløb", look: "number", value: (row) => row.amount, show: (row) => row.amount, isUsual: true };
const extra: Column<Row> = { ...amount, id: "extra", isUsual: false };
const columns = [name, amount, extra];

test("a sort in an address is read as it was written, and one that names nothing is none", () => {
  expect(readSort("-amount", columns)).toEqual({ column: "amount", isDescending: true });
  expect(sortText({ column: "amount", isDescending: true })).toBe("-amount");
  expect(readSort("price", columns)).toBeNull();
  expect(readSort(undefined, columns)).toBeNull();
});

test("numbers begin with the greatest and words with A, and asking again turns it", () => {
  expect(nextSort(null, amount)).toEqual({ column: "amount", isDescending: true });
  expect(nextSort(null, name)).toEqual({ column: "name", isDescending: false });
  expect(nextSort({ column: "amount", isDescending: true }, amount)).toEqual({ column: "amount", isDescending: false });
});

test("words are ordered as Danes do, numbers in them by size", () => {
  expect(["Ærø", "I-10", "Århus", "I-9", "Øst"].toSorted(compareValues)).toEqual(["I-9", "I-10", "Ærø", "Øst", "Århus"]);
  expect([10, 9].toSorted(compareValues)).toEqual([9, 10]);
});

test("the usual columns need no address, and a choice of others names them all", () => {
  expect(columnsText(new Set(["amount"]), columns)).toBeUndefined();
  expect(columnsText(new Set(["extra"]), columns)).toBe("name.extra");
  expect(readColumns("name.extra", columns)).toEqual([name, extra]);
  expect(readColumns(undefined, columns)).toEqual([name, amount]);
  expect(readColumns("nonsense", columns)).toEqual([name, amount]);
});

test("the column rows are put in order by is shown, whatever was chosen", () => {
  expect(readColumns(undefined, columns, { column: "extra", isDescending: true })).toEqual(columns);
  expect(readColumns("name.extra", columns, { column: "amount", isDescending: false })).toEqual(columns);
});

test("a file has the columns shown, and those that stand within one that is shown", () => {
  const below = { ...extra, id: "below", shownIn: "amount" };
  const all = [name, amount, extra, below];
  expect(columnsInFile(all, [name, amount])).toEqual([name, amount, below]);
  expect(columnsInFile(all, [name, extra])).toEqual([name, extra]);
});
