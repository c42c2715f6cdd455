import { expect, test } from "vitest";
import { fileSize, fileWeight, lineWidth, whiteSpace } from "./size.ts";

function lines(count: number): string {
  return "a;\n".repeat(count);
}

function given(path: string, text: string) {
  return [{ path, text }];
}

test("a file as long as its kind may be is no fault", () => {
  for (const [path, most] of [["db/src/open.ts", 200], ["db/src/open.test.ts", 260], ["shared/src/locale/da/screen.ts", 300]] as const) {
    expect(fileSize(given(path, lines(most)))).toEqual([]);
    expect(fileSize(given(path, lines(most + 1)))).toEqual([`${path}:${most + 1} has more than ${most} lines`]);
  }
});

test("a line too wide to read is found, but a sentence of a language is as long as it is", () => {
  const wide = (characters: number) => `a;\n${"b".repeat(characters)}\n`;
  expect(lineWidth([...given("db/src/open.ts", wide(160)), ...given("db/src/open.test.ts", wide(200))])).toEqual([]);
  expect(lineWidth(given("shared/src/locale/da/screen.ts", wide(300)))).toEqual([]);
  expect(lineWidth(given("db/src/open.ts", wide(161)))).toEqual(["db/src/open.ts:2 is wider than 160 characters"]);
  expect(lineWidth(given("test/scenarios/pool.test.ts", wide(201)))).toEqual(["test/scenarios/pool.test.ts:2 is wider than 200 characters"]);
});

test("white space as a formatter leaves it is no fault", () => {
  expect(whiteSpace(given("db/src/open.ts", "/**\n * A.\n */\nfunction a() {\n  b();\n\n    c();\n}\n"))).toEqual([]);
});

test("white space nobody meant is found", () => {
  expect(whiteSpace(given("db/src/open.ts", "a;\n   b;\n"))).toEqual(["db/src/open.ts:2 is indented by an odd number"]);
  for (const text of ["a; \n", "\tb;\n", "a;\r\n"]) {
    expect(whiteSpace(given("db/src/open.ts", text))).toEqual([expect.stringMatching(/:[12] has white space nobody meant$/)]);
  }
  for (const text of ["a;\n\n\nb;\n", "\na;\n", "a;", "a;\n\n"]) {
    expect(whiteSpace(given("db/src/open.ts", text))).toEqual([expect.stringMatching(/:[1-3] has lines nobody meant$/)]);
  }
});

test("a heavy file is found", () => {
  expect(fileWeight(given("web/public/map.png", "a".repeat(1_000_000)))).toEqual([]);
  expect(fileWeight(given("web/public/map.png", "a".repeat(1_000_001)))).toEqual(["web/public/map.png:1 is larger than 1 MB"]);
});
