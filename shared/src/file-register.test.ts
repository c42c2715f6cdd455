import { expect, test } from "vitest";
import { fileRegister, type KnownRegister } from "./file-register.ts";
import { isoDate } from "./fiscal-year.ts";
import { readWorkbook } from "./workbook.ts";

const nobody: KnownRegister = { investments: [], benefits: [] };
const known: KnownRegister = {
  investments: [{ id: 1, poolId: 1, pool: "Puljen", code: "I-01", title: "Mødre", department: "Børn", committee: "", horizonYears: 10 }],
  benefits: [{ id: 1, investmentId: 1, code: "I-01", name: "Anbringelser", frame: "service", nature: "cashable", account: "5.28.21", budgetHolder: "Afdelingschef" }],
};

function register(header: string, lines: readonly string[], before = nobody) {
  const sheet = [`investering;post;${header};år;beløb`, ...lines.map((line) => `${line};2025;1`)].map((line) => line.split(";"));
  return fileRegister(readWorkbook(sheet, { unit: "kr", knownOn: isoDate("2026-03-01"), today: isoDate("2026-11-21") }).rows, before);
}

function codes(...read: Parameters<typeof register>): (readonly [number, string | null, string])[] {
  return register(...read).errors.map(({ row, column, code }) => [row, column, code] as const);
}

test("an investment has one title, department, committee and pool in a file", () => {
  expect(codes("titel", ["A;bevilget;x", "A;bevilget;", "A;bevilget;y"])).toEqual([[4, "titel", "two-titles"]]);
  expect(codes("forvaltning", ["A;bevilget;x", "A;bevilget;y"])).toEqual([[3, "forvaltning", "two-values"]]);
  expect(codes("udvalg", ["A;bevilget;x", "A;bevilget;y"])).toEqual([[3, "udvalg", "two-values"]]);
  expect(codes("pulje", ["A;bevilget;x", "A;bevilget;y"])).toEqual([[3, "pulje", "two-pools"]]);
  expect(codes("titel", ["A;bevilget;x", "B;bevilget;y"])).toEqual([]);
});

test("a benefit has one nature and one frame for ever, in the file and in the register", () => {
  expect(codes("gevinst;art", ["A;forventet;g;kontant", "A;forventet;g;undgået"])).toEqual([[3, "art", "two-natures"]]);
  expect(codes("gevinst;ramme", ["A;forventet;g;service", "A;realiseret;g;overførsel"])).toEqual([[3, "ramme", "two-frames"]]);
  expect(codes("gevinst;art", ["I-01;forventet;Anbringelser;samfund"], known)).toEqual([[2, "art", "two-natures"]]);
  expect(codes("gevinst;ramme", ["I-01;forventet;Anbringelser;anlæg"], known)).toEqual([[2, "ramme", "two-frames"]]);
});

test("a blank nature is cashable on the rows that promise, and says nothing on the others", () => {
  expect(codes("gevinst;art", ["A;forventet;g;undgået", "A;realiseret;g;"])).toEqual([]);
  expect(codes("gevinst;art", ["A;forventet;g;undgået", "A;forventet;g;"])).toEqual([[3, "art", "two-natures"]]);
  expect(register("gevinst;art", ["A;realiseret;g;"]).benefits).toMatchObject([{ nature: "cashable" }]);
});

test("the nature is the one that was promised, whichever row comes first", () => {
  for (const lines of [["A;realiseret;g;", "A;forventet;g;samfund"], ["A;forventet;g;samfund", "A;realiseret;g;"]]) {
    expect(register("gevinst;art", lines)).toMatchObject({ benefits: [{ nature: "societal" }], errors: [] });
  }
});

test("only a cashable gain is harvested or waived", () => {
  expect(codes("gevinst;art;årsag", ["A;forventet;g;undgået;", "A;høstet;g;;", "A;frafaldet;g;;anden kasse"])).toEqual([
    [3, "post", "not-cashable"], [4, "post", "not-cashable"],
  ]);
  expect(codes("gevinst;art;årsag", ["A;forventet;g;kontant;", "A;høstet;g;;", "A;frafaldet;g;;anden kasse"])).toEqual([]);
});

test("an investment stays in its pool", () => {
  expect(codes("pulje", ["I-01;bevilget;En anden"], known)).toEqual([[2, "pulje", "two-pools"]]);
  expect(codes("pulje", ["I-01;bevilget;Puljen", "I-01;bevilget;"], known)).toEqual([]);
});

test("what a file says differently from the register is pointed at, and what it leaves blank is not", () => {
  expect(register("titel;forvaltning", ["I-01;bevilget;Fædre;"], known).findings).toMatchObject([
    { code: "register-changed", investment: "I-01", details: { field: "title", from: "Mødre", to: "Fædre" } },
  ]);
  expect(register("gevinst;konto", ["I-01;realiseret;Anbringelser;5.28.99"], known).findings).toMatchObject([
    { code: "register-changed", details: { field: "account", from: "5.28.21", to: "5.28.99" } },
  ]);
  expect(register("titel;gevinst", ["I-01;realiseret;;Anbringelser"], known).findings).toEqual([]);
});

test("a benefit that is new to a case with others is told at its first row beside theirs, for it may be a slip in the name", () => {
  expect(register("gevinst", ["I-01;høstet;", "I-01;høstet;"], known).findings).toEqual([
    { code: "new-benefit", investment: "I-01", row: 2, amount: null, details: { benefit: "", known: "Anbringelser" } },
  ]);
  expect(register("gevinst", ["I-01;høstet;Anbringelser", "I-01;høstet;Anbringelse"], known).findings).toMatchObject([
    { code: "new-benefit", row: 3, details: { benefit: "Anbringelse" } },
  ]);
  expect(register("gevinst", ["I-01;høstet;Ny"], { ...known, benefits: [] }).findings).toEqual([]);
});

test("a harvest has its own account, which is not the benefit's", () => {
  expect(register("gevinst;konto", ["A;forventet;g;5.28.21", "A;høstet;g;5.28.22"])).toMatchObject({ errors: [], benefits: [{ account: "5.28.21" }] });
});

test("investments and benefits come in order of code and name, whatever the order of the rows", () => {
  const lines = ["B;forventet;y", "A;forventet;z", "B;forventet;x", "A;bevilget;"];
  const named = register("gevinst", lines);
  expect(named.benefits.map(({ code, name }) => `${code} ${name}`)).toEqual(["A z", "B x", "B y"]);
  expect(register("gevinst", lines.toReversed())).toEqual(named);
});

test("the same name on two investments is two benefits", () => {
  expect(codes("gevinst;ramme", ["A;forventet;g;service", "B;forventet;g;overførsel"])).toEqual([]);
});
