import fc from "fast-check";
import { expect, test } from "vitest";
import { inKroner, isUnit, readAmount } from "./amount-text.ts";
import { ore } from "./money.ts";

test("the ways Danes write an amount are all read", () => {
  const written = {
    "1.234,56": 123_456, "1234,56": 123_456, "-1.234,56": -123_456, "(1.234,56)": -123_456, "−1.234,56": -123_456, "- 1.234,56": -123_456,
    "1 234,56": 123_456, "1\u00A0234,56": 123_456, "1\u202F234,56": 123_456, "1.234.567,8": 123_456_780, "12 345 678": 1_234_567_800,
    "0": 0, "-0": 0, "(0,00)": 0, "0,01": 1, "-0,01": -1, "7": 700, "7,5": 750, " 7,5 ": 750, "(7)": -700,
  };
  for (const [text, amount] of Object.entries(written)) expect([text, readAmount(text, "kr")]).toEqual([text, { amount }]);
});

test("an amount in any other format is wrong and never guessed", () => {
  const wrong = [
    "1,234.56", "12.34,56", "1e5", "#REF!", "n/a", "1.2345", "1.23", "12.34", "1234.567", "1.234.56", "1.234,", ",5", "1,2,3", "1 23", "1.234 567",
    "1 234.567", "--1", "+1", "-(1)", "(1", "1)", "(-1)", "1-", "kr. 5", "5 kr.", "½", "١٢٣", "１２", "0x10", "Infinity", "NaN", "1\n2", "=1+1",
  ];
  for (const text of wrong) expect([text, readAmount(text, "kr")]).toEqual([text, { wrong: "format" }]);
});

test("a number with an English thousands separator is never a thousand times too large", () => {
  expect(["0.500", "00.500", "0.123,4"].map((text) => readAmount(text, "t"))).toEqual([{ wrong: "format" }, { wrong: "format" }, { wrong: "format" }]);
});

test("the unit says what one is worth", () => {
  expect(readAmount("1,5", "kr")).toEqual({ amount: 150 });
  expect(readAmount("1,5", "t")).toEqual({ amount: 150_000 });
  expect(readAmount("1,5", "mio")).toEqual({ amount: 150_000_000 });
  expect(["kr", "t", "mio", "mia", "constructor", ""].map(isUnit)).toEqual([true, true, true, false, false, false]);
});

test("more decimals than the unit has øre are wrong, never rounded", () => {
  expect([readAmount("1,23", "kr"), readAmount("1,234", "kr")]).toEqual([{ amount: 123 }, { wrong: "decimals" }]);
  expect([readAmount("1,23456", "t"), readAmount("1,234567", "t")]).toEqual([{ amount: 123_456 }, { wrong: "decimals" }]);
  expect([readAmount("1,23456789", "mio"), readAmount("1,234567890", "mio")]).toEqual([{ amount: 123_456_789 }, { wrong: "decimals" }]);
});

test("an amount larger than a hundred milliard kroner is too large in every unit", () => {
  expect(readAmount("100.000.000.000,00", "kr")).toEqual({ amount: 10_000_000_000_000 });
  for (const text of ["100.000.000.000,01", "90.071.992.547.409,93", "9".repeat(400)]) expect(readAmount(text, "kr")).toEqual({ wrong: "size" });
  expect(readAmount("100.001", "mio")).toEqual({ wrong: "size" });
});

test("an amount written in Danish is read as the same amount", () => {
  fc.assert(fc.property(fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }), (amount) => {
    expect(readAmount(inKroner(ore(amount), "da"), "kr")).toEqual({ amount });
  }), { numRuns: 1_000 });
});

test("an amount is written with its øre in each language", () => {
  expect([ore(123_456_789), ore(-5), ore(0), ore(100_000)].map((amount) => inKroner(amount, "da"))).toEqual(["1.234.567,89", "-0,05", "0,00", "1.000,00"]);
  expect(inKroner(ore(-123_456_789), "en")).toBe("-1,234,567.89");
});

test("no text whatever makes the reader fall over or hang", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.constantFrom("kr", "t", "mio"), (text, unit) => {
    const read = readAmount(text, unit);
    expect("amount" in read ? Number.isSafeInteger(read.amount) : ["format", "decimals", "size"].includes(read.wrong)).toBe(true);
  }), { numRuns: 1_000 });
  expect(readAmount(`${"1.234".repeat(6_000)}x`, "kr")).toEqual({ wrong: "format" });
});
