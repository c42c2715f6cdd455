import { Refusal } from "@hoest/shared/problem";
import { expect, test } from "vitest";
import { languageOf, Options } from "./options.ts";

function refused(line: string, read: (options: Options) => unknown): unknown {
  try {
    return read(new Options(line.split(" ").filter(Boolean)));
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details] : error;
  }
}

const demandKnown = (options: Options) => options.demandKnown();

test("a command line that is understood is read as it was meant", () => {
  const options = new Options("import fil.csv --unit t --mode changes --known-on 2025-12-31 --dry-run --db a.db".split(" "));
  expect(options.demandKnown()).toBeUndefined();
  expect([options.command, options.file("FILE"), options.unit(), options.mode(), options.date("known-on"), options.is("dry-run"), options.is("accept-older"), options.text("db")]).toEqual(
    ["import", "fil.csv", "t", "changes", "2025-12-31", true, false, "a.db"]);
});

test("what is left out has its default, and what has none is undefined", () => {
  const options = new Options(["figures"]);
  expect([options.year("through"), options.date("as-of"), options.mode(), options.text("investment")]).toEqual([undefined, undefined, "levels", undefined]);
});

test("a command nobody knows is refused with those there are, even one that every object has", () => {
  for (const command of ["eksport", "constructor", "toString", "__proto__"]) {
    expect(refused(command, demandKnown)).toEqual(["unknown-command", { found: command, known: "import, prices, figures, verify, demo, admin" }]);
  }
  expect(refused("", demandKnown)).toMatchObject(["unknown-command", { found: "" }]);
});

test("an option or a file a command does not take is refused by name", () => {
  expect(refused("figures --unit kr", demandKnown)).toEqual(["unknown-option", { found: "--unit" }]);
  expect(refused("verify --through 2025", demandKnown)).toEqual(["unknown-option", { found: "--through" }]);
  expect(refused("import a.csv b.csv", demandKnown)).toEqual(["unknown-option", { found: "b.csv" }]);
  expect(refused("verify a.csv", demandKnown)).toEqual(["unknown-option", { found: "a.csv" }]);
  expect(refused("figures --nope", demandKnown)).toEqual(["unknown-option", { found: "--nope" }]);
});

test("a value that is none is refused with what would be right", () => {
  expect(refused("import a.csv", (options) => options.unit())).toMatchObject(["missing-option", { option: "--unit" }]);
  expect(refused("import", (options) => options.file("FILE"))).toMatchObject(["missing-argument", { argument: "FILE" }]);
  for (const unit of ["dkk", "KR", "constructor"]) expect(refused(`import --unit ${unit}`, (options) => options.unit())).toMatchObject(["bad-option", { found: unit }]);
  for (const mode of ["level", "Changes"]) expect(refused(`import --mode ${mode}`, (options) => options.mode())).toMatchObject(["bad-option", { found: mode }]);
  for (const year of ["25", "1989", "2101", "2025.0", "20250"]) expect(refused(`figures --through ${year}`, (options) => options.year("through"))).toMatchObject(["bad-option", { found: year }]);
  for (const date of ["31-12-2025", "2025-02-30", "1/1"]) expect(refused(`figures --as-of ${date}`, (options) => options.date("as-of"))).toMatchObject(["bad-option", { found: date }]);
  expect(refused("verify --language sv", demandKnown)).toMatchObject(["bad-option", { option: "--language", found: "sv" }]);
});

test("an administrator is invited by an address, and by nothing else", () => {
  const invited = (options: Options) => options.invited();
  expect(new Options(["admin", "invite", "navn@kommune.dk"]).invited()).toBe("navn@kommune.dk");
  expect(refused("admin", invited)).toMatchObject(["unknown-command", { found: "admin", known: "admin invite" }]);
  expect(refused("admin remove navn@kommune.dk", invited)).toMatchObject(["unknown-command", { found: "admin remove" }]);
  for (const address of ["", "navn", "navn@", "@kommune.dk", "a@b.dk,c@d.dk"]) expect(refused(`admin invite ${address}`, invited)).toMatchObject(["bad-option", { found: address }]);
  expect(refused("admin invite a@b.dk c@d.dk", demandKnown)).toEqual(["unknown-option", { found: "c@d.dk" }]);
});

test("the language is told from the line even when the rest of it is wrong", () => {
  expect([["figures", "--language", "en", "--nope"], ["--nope", "--language=en"], ["--language", "sv"], []].map(languageOf)).toEqual(["en", "en", "da", "da"]);
});
