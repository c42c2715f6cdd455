import { expect, test } from "vitest";
import { missingIndices, pricedYears, readPrices } from "./file-prices.ts";
import { fiscalYear, isoDate } from "./fiscal-year.ts";
import { Refusal } from "./problem.ts";
import { readWorkbook } from "./workbook.ts";

const today = isoDate("2026-11-21");

function read(header: string, ...lines: string[]) {
  return readPrices([header, ...lines].map((line) => line.split(";")), today);
}

function errorsOf(line: string): (readonly [string | null, string])[] {
  return read("ramme;år;indeks;dato", line).errors.map(({ column, code }) => [column, code] as const);
}

function refused(header: string, ...lines: string[]): unknown {
  try {
    return read(header, ...lines);
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details] : error;
  }
}

test("an index is read with up to six decimals, known on its date or always", () => {
  expect(read("ramme;år;indeks;dato", "service;2025;103,20;2025-06-01", "Anlæg;2025;100;", "transfer;2025;0,000001;").rows).toMatchObject([
    { row: 2, frame: "service", year: 2025, index: 103_200_000, knownOn: "2025-06-01" },
    { frame: "capital", index: 100_000_000, knownOn: null },
    { frame: "transfer", index: 1 },
  ]);
});

test("the columns may stand in any order and in English, and the date may be left out", () => {
  expect(read("Index;Year;Frame", "103,20;2025;service")).toEqual(read("ramme;år;indeks", "service;2025;103,20"));
});

test("a frame without prices of its own, or none at all, is an error", () => {
  for (const frame of ["andet", "other", "drift", "", "constructor", "toString"]) expect(errorsOf(`${frame};2025;100;`)).toEqual([["ramme", "unknown-word"]]);
});

test("an index is a number above nothing, written as Danes do", () => {
  for (const index of ["0", "-100", "(100)", "103.20", "1e2", "", "n/a", "100,1234567"]) expect([index, errorsOf(`service;2025;${index};`)]).toEqual([index, [["indeks", "index-format"]]]);
});

test("a year and a date are what they are elsewhere, and no index is known before it is loaded", () => {
  expect(errorsOf("service;25;100;")).toEqual([["år", "year-format"]]);
  expect(errorsOf("service;2025;100;1/6-2025")).toEqual([["dato", "date-format"]]);
  expect(errorsOf("service;2025;100;2026-11-22")).toEqual([["dato", "date-in-future"]]);
  expect(errorsOf("x;x;x;x")).toHaveLength(4);
});

test("a header that says too little or too much is refused", () => {
  expect(refused("ramme;år", "service;2025")).toEqual(["missing-columns", { columns: "indeks" }]);
  expect(refused("ramme;år;indeks;kilde", "service;2025;1;KL")).toMatchObject(["unknown-column", { column: "kilde" }]);
  expect(refused("ramme;år;indeks;indeks", "service;2025;100;200")).toEqual(["duplicate-column", { column: "indeks" }]);
  expect(refused("ramme;år;indeks")).toEqual(["empty-file", {}]);
});

test("a cell beyond the last column name is an error here too", () => {
  expect(read("ramme;år;indeks", "service;2025;1;234,56").errors).toMatchObject([{ row: 2, code: "too-many-cells" }]);
});

test("a row in prices nobody has an index for is an error, once prices are known at all", () => {
  const lines = ["A;bevilget;andet;2025", "A;bevilget;anlæg;2025", "A;bevilget;service;2024"].map((line) => `${line};1`);
  const sheet = ["investering;post;ramme;år;beløb", ...lines].map((line) => line.split(";"));
  const { rows } = readWorkbook(sheet, { unit: "kr", knownOn: today, today });
  const prices = [{ frame: "service", year: fiscalYear(2025), index: 1 }] as const;
  expect(missingIndices(rows, prices).map(({ row, details }) => [row, details])).toEqual([
    [3, { frame: "capital", year: 2025 }], [4, { frame: "service", year: 2024 }],
  ]);
  expect(missingIndices(rows, [])).toEqual([]);
});

test("a year is priced when every frame that has prices has an index", () => {
  const [y2024, y2025] = [fiscalYear(2024), fiscalYear(2025)];
  const of = (frame: "service" | "capital" | "transfer", year: typeof y2024) => ({ frame, year, index: 1 });
  expect(pricedYears([of("service", y2025), of("capital", y2025), of("transfer", y2025), of("service", y2024), of("capital", y2024)])).toEqual([2025]);
});
