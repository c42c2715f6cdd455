import { isoDate } from "@hoest/shared/fiscal-year";
import { readWorkbook } from "@hoest/shared/workbook";
import { expect, test } from "vitest";
import { exampleFile } from "./example-file.ts";

test("the example file can be read as it is", () => {
  const text = exampleFile();
  expect(text.startsWith("\uFEFF")).toBe(true);
  const sheet = text.slice(1).trimEnd().split("\r\n").map((line) => line.split(";"));
  const today = isoDate("2026-06-18");
  const { rows, errors } = readWorkbook(sheet, { unit: "t", knownOn: today, today });
  expect(errors).toEqual([]);
  expect(rows.map(({ kind, amount, isRecurring }) => [kind, amount, isRecurring])).toEqual([
    ["commitment", 120_000_000, false],
    ["expected", 45_050_000, true],
  ]);
});
