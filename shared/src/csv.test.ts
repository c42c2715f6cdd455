import { expect, test } from "vitest";
import { csvText } from "./csv.ts";

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
