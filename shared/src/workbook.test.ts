import { expect, test } from "vitest";
import { columns } from "./file-words.ts";
import { isoDate } from "./fiscal-year.ts";
import { Refusal } from "./problem.ts";
import { readWorkbook } from "./workbook.ts";

const reading = { unit: "t", knownOn: isoDate("2026-03-01"), today: isoDate("2026-11-21") } as const;

function rowsOf(header: string, ...lines: string[]) {
  return readWorkbook([header, ...lines].map((line) => line.split(";")), reading);
}

function refused(header: string, ...lines: string[]): unknown {
  try {
    return rowsOf(header, ...lines);
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details] : error;
  }
}

test("a row with the four demanded columns is understood, and what is blank has its meaning", () => {
  expect(rowsOf("investering;post;år;beløb", "I-01;bevilget;2025;1,5", "I-01;høstet;2025;1", "I-01;forventet;2026;1").rows).toMatchObject([
    { row: 2, investment: "I-01", kind: "commitment", frame: "service", year: 2025, amount: 150_000, priceLevel: 2025, knownOn: "2026-03-01", benefit: null, nature: null, budgetYear: null },
    { kind: "harvest", destination: "budget", budgetYear: 2025, benefit: "", nature: null, reason: null },
    { kind: "expected", nature: "cashable", isRecurring: false },
  ]);
});

test("every column is understood", () => {
  const header = "titel;forvaltning;udvalg;pulje;investering;gevinst;post;ramme;år;budgetår;beløb;varighed;modtager;pl;dato;konto;budgetansvarlig;beslutning;bemærkning";
  const { rows, errors } = rowsOf(header, "LED;Teknik;Miljø;Puljen;I-03;Strøm;høstet;anlæg;2024;2025;1;varig;pulje;2023;2025-06-19;5.28.21;Afdelingschef;BR 19/6;Ny måler");
  expect(errors).toEqual([]);
  expect(rows).toEqual([{
    row: 2, title: "LED", department: "Teknik", committee: "Miljø", pool: "Puljen", investment: "I-03", benefit: "Strøm", kind: "harvest", frame: "capital",
    year: 2024, budgetYear: 2025, amount: 100_000, isRecurring: true, destination: "pool", priceLevel: 2023, knownOn: "2025-06-19", account: "5.28.21",
    budgetHolder: "Afdelingschef", decision: "BR 19/6", note: "Ny måler", nature: null, reason: null,
  }]);
});

test("a header is read in any order, in Danish or English, whatever its case and spaces", () => {
  const danish = rowsOf("investering;post;år;budgetår;beløb;pl;dato;årsag", "I-01;frafaldet;2025;;1;2024;2025-06-19;højere priser");
  const english = rowsOf(" Known-On;AMOUNT;price level;Kind;Budget Year;investment;YEAR;Reason", "2025-06-19;1;2024;waiver;;I-01;2025;absorbed");
  expect(english).toEqual(danish);
  expect(danish.rows).toHaveLength(1);
});

test("words are read in Danish and English, whatever their case", () => {
  const lineOf = (word: string) => `${/afs|allo/i.test(word) ? "" : "I"};${word};2025;1;${/fra|wai/i.test(word) ? "Anden  kasse" : ""}`;
  const kinds = (words: string) => rowsOf("investering;post;år;beløb;årsag", ...words.split(" ").map(lineOf)).rows.map(({ kind }) => kind);
  const danish = kinds("Afsat BEVILGET forbrug forventet prognose realiseret HØSTET frafaldet");
  expect(danish).toEqual("allocation commitment spend expected forecast realised harvest waiver".split(" "));
  expect(kinds("allocation commitment spend expected forecast realised Harvest WAIVER")).toEqual(danish);
});

test("blank lines are no rows, and the rows after them keep a spreadsheet's numbers", () => {
  expect(rowsOf("investering;post;år;beløb", "", ";;;", "I-01;bevilget;2025;1", " ; ;;").rows).toMatchObject([{ row: 4 }]);
});

test("a column nobody knows, whatever it is called, is refused by name", () => {
  for (const name of ["beløp", "constructor", "toString", "__proto__"]) {
    expect(refused(`investering;post;år;beløb;${name}`, "I-01;bevilget;2025;1;x")).toEqual(["unknown-column", { column: name, known: columns.join(", ") }]);
  }
});

test("a column that is there twice, in one language or two, is refused", () => {
  expect(refused("investering;post;år;beløb;år", "")).toEqual(["duplicate-column", { column: "år" }]);
  expect(refused("investering;post;år;beløb;Year", "")).toEqual(["duplicate-column", { column: "år" }]);
});

test("missing columns are refused, all of them at once", () => {
  expect(refused("post;titel", "x")).toEqual(["missing-columns", { columns: "investering, år, beløb" }]);
  expect(refused("", "x")).toEqual(["missing-columns", { columns: "investering, post, år, beløb" }]);
});

test("a header with nothing under it is an empty file", () => {
  expect(refused("investering;post;år;beløb")).toEqual(["empty-file", {}]);
  expect(refused("investering;post;år;beløb", ";;;", "")).toEqual(["empty-file", {}]);
});
