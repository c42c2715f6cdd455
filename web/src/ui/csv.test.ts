import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { csvText, fileAmount, fileRate, fileYears } from "./csv.ts";

function cellsOf(text: string): string {
  return csvText([[{ text }]]).slice(1, -2);
}

test("a file is marked as UTF-8 and its lines end as a spreadsheet wants them", () => {
  expect(csvText([[{ text: "Sag" }, { text: "Beløb" }], [{ text: "I-01" }, { number: "12,5" }]])).toBe("\uFEFFSag;Beløb\r\nI-01;12,5\r\n");
});

test("text that a spreadsheet would run is made harmless", () => {
  for (const text of ["=1+1", "+45", "-2", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x", " =1"]) expect(cellsOf(text)).toBe(`'${text}`);
  expect(cellsOf("\r=1")).toBe('"\'\r=1"');
  expect(cellsOf("I-01 = 1")).toBe("I-01 = 1");
});

test("text with marks of its own stays one cell", () => {
  expect(cellsOf('Børn; "Unge"')).toBe('"Børn; ""Unge"""');
});

test("amounts stay plain numbers, negative ones too", () => {
  const cell = (amount: number, unit: "kr" | "t" | "mio") => csvText([[fileAmount(ore(amount), unit)]]).slice(1, -2);
  expect(cell(123_456_789_01, "kr")).toBe("123456789,01");
  expect(cell(-123_456_789_01, "t")).toBe("-123457");
  expect(cell(123_456_789_01, "mio")).toBe("123,5");
});

test("a rate and a number of years are numbers, and nothing is nothing", () => {
  expect(csvText([[fileRate(0.922163), fileRate(null), fileYears(4.4295), fileYears(null)]])).toBe("\uFEFF92,2;;4,4;\r\n");
});
