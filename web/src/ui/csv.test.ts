import { csvText } from "@hoest/shared/csv";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { fileAmount, fileRate, fileYears } from "./csv.ts";

test("amounts stay plain numbers, negative ones too", () => {
  const cell = (amount: number, unit: "kr" | "t" | "mio") => csvText([[fileAmount(ore(amount), unit)]]).slice(1, -2);
  expect(cell(123_456_789_01, "kr")).toBe("123456789,01");
  expect(cell(-123_456_789_01, "t")).toBe("-123457");
  expect(cell(123_456_789_01, "mio")).toBe("123,5");
});

test("a rate and a number of years are numbers, and nothing is nothing", () => {
  expect(csvText([[fileRate(0.922163), fileRate(null), fileYears(4.4295), fileYears(null)]])).toBe("\uFEFF92,2;;4,4;\r\n");
});
