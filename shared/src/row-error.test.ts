import { expect, test } from "vitest";
import { missingIndices, readPrices } from "./file-prices.ts";
import { fileRegister } from "./file-register.ts";
import { fiscalYear, isoDate } from "./fiscal-year.ts";
import { rowError as danish } from "./locale/da/row-error.ts";
import { rowError as english } from "./locale/en/row-error.ts";
import { type RowError, rowErrorCodes } from "./row-error.ts";
import { type Stated, takeStatements } from "./stating.ts";
import { readWorkbook } from "./workbook.ts";

const today = isoDate("2026-11-21");
const header = "investering;titel;pulje;post;ramme;år;budgetår;beløb;gevinst;art;pl;dato;konto".split(";");

function read(...lines: string[]) {
  return readWorkbook([header, ...lines.map((line) => line.split(";"))], { unit: "kr", knownOn: today, today });
}

function errorsOfCells(): readonly RowError[] {
  return read(
    ";;;bevilget;;2025;;1;;;;;", "A;;;gave;;2025;;1;;;;;", "A;;;bevilget;;2025;;1.2;;;;;", "A;;;bevilget;;2025;;1,234;;;;;", `A;;;bevilget;;2025;;${"9".repeat(20)};;;;;`,
    "A;;;bevilget;;25;;1;;;;;", "A;;;bevilget;;2025;;1;;;;1/1;", "A;;;bevilget;;2025;;1;;;;2027-01-01;", "A/B;;;bevilget;;2025;;1;;;;;", `A;${"x".repeat(201)};;bevilget;;2025;;1;;;;;`,
    "A;010190-1234;;bevilget;;2025;;1;;;;;", "A;;;forventet;;2025;;1;;;;;x", "A;;;bevilget;;2025;;1;g;;;;", "A;;;høstet;;2025;2024;1;;;;;", "A;;;bevilget;;2025;;1;;;;;;234",
    "A;;;bevilget;;2025;;=A1*2;;;;;",
  ).errors;
}

function errorsOfRows(): readonly RowError[] {
  const { rows } = read(
    "A;x;p;bevilget;;2025;;1;;;;;", "A;y;q;bevilget;;2025;;1;;;;;", "A;;;forventet;;2025;;1;g;;;;5.1", "A;;;forventet;anlæg;2025;;1;g;undgået;;;5.2", "A;;;forventet;;2025;;1;h;samfund;;;",
    "A;;;høstet;;2025;;1;h;;;;",
  );
  const { errors } = fileRegister(rows, { investments: [], benefits: [] });
  return [...errors, ...missingIndices(rows, [{ frame: "capital", year: fiscalYear(2025), index: 1 }])];
}

function errorsOfStatements(): readonly RowError[] {
  const { rows } = read("A;;;bevilget;;2025;;1;;;2025;;", "A;;;bevilget;;2025;;1;;;2024;;", "A;;;forbrug;;2025;;-1;;;;;");
  const statements: Stated[] = rows.map((row) => ({ ...row, rows: [row.row], poolId: 1, investmentId: 1, benefitId: null }));
  return takeStatements(statements, [], { mode: "levels", source: "import", today, takesOlder: false }).errors;
}

test("everything that can be wrong with a row is reached, and said in whole sentences in each language", () => {
  const prices = readPrices([["ramme", "år", "indeks"], ["service", "2025", "0"]], today);
  const errors = [...errorsOfCells(), ...errorsOfRows(), ...errorsOfStatements(), ...prices.errors];
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(rowErrorCodes));
  for (const { code, details } of errors) {
    for (const sentence of [danish[code](details), english[code](details)]) {
      expect([code, sentence]).toEqual([code, expect.stringMatching(/\.$/)]);
      expect([code, sentence]).toEqual([code, expect.not.stringMatching(/undefined|null|NaN|\[object/)]);
    }
    expect(danish[code](details)).not.toBe(english[code](details));
  }
});
