import { expect, test } from "vitest";
import { danishWords } from "./file-words.ts";
import { isoDate } from "./fiscal-year.ts";
import type { RowErrorCode } from "./row-error.ts";
import { RowReader } from "./row-reader.ts";
import { readWorkbook } from "./workbook.ts";

const all = "investering;titel;forvaltning;post;ramme;år;budgetår;beløb;gevinst;art;varighed;modtager;årsag;pl;dato;udvalg;pulje;konto;budgetansvarlig;beslutning;bemærkning";
const right = { investering: "I-01", post: "forventet", år: "2025", beløb: "1" };

function errorsOf(cells: Readonly<Record<string, string>>): (readonly [string | null, RowErrorCode])[] {
  const header = all.split(";");
  const given = new Map(Object.entries({ ...right, ...cells }));
  const row = header.map((column) => given.get(column) ?? "");
  const { rows, errors } = readWorkbook([header, row], { unit: "kr", knownOn: isoDate("2026-03-01"), today: isoDate("2026-11-21") });
  expect(rows).toHaveLength(errors.length === 0 ? 1 : 0);
  return errors.map(({ column, code }) => [column, code] as const);
}

test("a right row has no errors", () => {
  expect(errorsOf({})).toEqual([]);
});

test("a demanded cell that is blank is missing", () => {
  for (const column of ["investering", "post", "år", "beløb"]) expect(errorsOf({ [column]: " " })).toContainEqual([column, "missing"]);
  expect(errorsOf({ post: "frafaldet" })).toEqual([["årsag", "missing"]]);
});

test("a word nobody knows is an error at its own column, even one that every object has", () => {
  for (const column of ["post", "ramme", "art", "varighed"]) {
    for (const word of ["ukendt", "constructor", "__proto__"]) expect(errorsOf({ [column]: word })).toEqual([[column, "unknown-word"]]);
  }
  expect(errorsOf({ post: "høstet", modtager: "kassen" })).toEqual([["modtager", "unknown-word"]]);
  expect(errorsOf({ post: "frafaldet", årsag: "derfor" })).toEqual([["årsag", "unknown-word"]]);
});

test("the words that would be right are told in Danish", () => {
  expect(danishWords("post").join(" ")).toBe("afsat bevilget forbrug forventet prognose realiseret høstet frafaldet");
  expect(danishWords("ramme").join(" ")).toBe("service anlæg overførsel andet");
  expect(danishWords("art").join(" ")).toBe("kontant undgået samfund");
  expect([danishWords("varighed"), danishWords("modtager")]).toEqual([["varig"], ["budget", "pulje"]]);
  expect(danishWords("årsag").join("|")).toBe("beholdt efter aftale|flere modtagere|højere priser|anden ramme|anden kasse|tilfaldet kassen");
});

test("an amount, a year or a date in a wrong form is an error at its cell", () => {
  expect(errorsOf({ beløb: "1,234.56" })).toEqual([["beløb", "amount-format"]]);
  expect(errorsOf({ beløb: "1,234" })).toEqual([["beløb", "amount-decimals"]]);
  expect(errorsOf({ beløb: "9".repeat(20) })).toEqual([["beløb", "amount-size"]]);
  for (const year of ["25", "1989", "2101", "2025,0", "20255", "MMXXV"]) expect(errorsOf({ år: year })).toEqual([["år", "year-format"]]);
  expect(errorsOf({ pl: "løbende" })).toEqual([["pl", "year-format"]]);
  for (const date of ["19-06-2025", "2025-6-19", "45827", "2025-02-30"]) expect(errorsOf({ dato: date })).toEqual([["dato", "date-format"]]);
});

test("nothing is known before it is recorded: tomorrow is refused and today is not", () => {
  expect(errorsOf({ dato: "2026-11-22" })).toEqual([["dato", "date-in-future"]]);
  expect(errorsOf({ dato: "2026-11-21" })).toEqual([]);
});

test("a code or an account of another shape is an error", () => {
  expect(errorsOf({ investering: "I/01" })).toEqual([["investering", "code-format"]]);
  expect(errorsOf({ konto: "5-28-21" })).toEqual([["konto", "account-format"]]);
});

test("a text may be as long as its column allows and no longer", () => {
  const most = { titel: 200, forvaltning: 100, udvalg: 100, pulje: 100, gevinst: 200, budgetansvarlig: 200, beslutning: 300, bemærkning: 2_000 };
  for (const [column, characters] of Object.entries(most)) {
    expect([column, errorsOf({ [column]: "x".repeat(characters) })]).toEqual([column, []]);
    expect(errorsOf({ [column]: "x".repeat(characters + 1) })).toEqual([[column, "too-long"]]);
  }
});

test("a CPR number is refused wherever a person can write freely", () => {
  for (const column of ["titel", "forvaltning", "udvalg", "pulje", "gevinst", "budgetansvarlig", "beslutning", "bemærkning"]) {
    expect([column, errorsOf({ [column]: "barn 010190-1234" })]).toEqual([column, [[column, "cpr-number"]]]);
  }
  expect(errorsOf({ investering: "010190-1234" })).toEqual([["investering", "cpr-number"]]);
});

test("what says nothing about a kind must be left blank", () => {
  const spend = { post: "forbrug" };
  const misplaced = {
    gevinst: "x", art: "kontant", varighed: "varig", modtager: "budget", årsag: "anden kasse", konto: "5.28.21", budgetansvarlig: "x", budgetår: "2026",
  };
  for (const [column, cell] of Object.entries(misplaced)) expect(errorsOf({ ...spend, [column]: cell })).toEqual([[column, "not-for-kind"]]);
  expect(errorsOf({ post: "afsat" })).toEqual([["investering", "not-for-kind"]]);
  expect(errorsOf({ post: "realiseret", varighed: "varig" })).toEqual([["varighed", "not-for-kind"]]);
  expect(errorsOf({ post: "forventet", årsag: "anden kasse" })).toEqual([["årsag", "not-for-kind"]]);
  expect(errorsOf({ ...spend, budgetår: "2025" })).toEqual([]);
});

test("no budget is lowered before the year of the gain", () => {
  expect(errorsOf({ post: "høstet", budgetår: "2024" })).toEqual([["budgetår", "budget-year-before"]]);
  expect(errorsOf({ post: "høstet", budgetår: "2026" })).toEqual([]);
});

test("a cell beyond the last column name is an error, a blank one is not", () => {
  const reading = { unit: "kr", knownOn: isoDate("2026-03-01"), today: isoDate("2026-11-21") } as const;
  const header = ["investering", "post", "år", "beløb"];
  expect(readWorkbook([header, ["I-01", "bevilget", "2025", "1", "234"]], reading).errors).toMatchObject([{ row: 2, column: null, code: "too-many-cells" }]);
  expect(readWorkbook([header, ["I-01", "bevilget", "2025", "1", "", " "]], reading).errors).toEqual([]);
});

test("every error of a row is told at once", () => {
  expect(errorsOf({ ramme: "x", år: "x", beløb: "x", pl: "x", dato: "x", konto: "x", titel: "x".repeat(300) }).map(([column]) => column).sort()).toEqual(
    ["beløb", "dato", "konto", "pl", "ramme", "titel", "år"],
  );
});

test("a formula is what is wrong with its cell, whatever the cell is for, and nothing else is", () => {
  const read = new RowReader(2, ["=A1", "=B1&C1"], { at: new Map([["beløb", 0], ["titel", 1]]), width: 2 });
  read.amount("kr");
  read.freeText("titel", 3);
  expect(read.errors.map(({ column, code }) => [column, code])).toEqual([["beløb", "formula"], ["titel", "formula"]]);
});
