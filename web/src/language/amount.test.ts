import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { amountText, rateText, yearsText } from "./amount.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";

const da = danish.notation;
const en = english.notation;

test("kroner are written to the øre, with Danish marks", () => {
  expect(amountText(ore(123_456_789), "kr", da)).toBe("1.234.567,89");
  expect(amountText(ore(5), "kr", da)).toBe("0,05");
  expect(amountText(ore(-100), "kr", da)).toBe("−1,00");
  expect(amountText(ore(0), "kr", da)).toBe("0,00");
});

test("the largest amount the ledger can hold loses no øre", () => {
  expect(amountText(ore(Number.MAX_SAFE_INTEGER), "kr", da)).toBe("90.071.992.547.409,91");
});

test("thousands are whole, rounded half away from zero", () => {
  expect(amountText(ore(1_310_741_590), "t", da)).toBe("13.107");
  expect(amountText(ore(50_000), "t", da)).toBe("1");
  expect(amountText(ore(49_999), "t", da)).toBe("0");
  expect(amountText(ore(-50_000), "t", da)).toBe("−1");
});

test("an amount that rounds to nothing has no sign", () => {
  expect(amountText(ore(-49_999), "t", da)).toBe("0");
  expect(amountText(ore(-1), "mio", da)).toBe("0,0");
});

test("millions have one decimal", () => {
  expect(amountText(ore(1_310_741_590), "mio", da)).toBe("13,1");
  expect(amountText(ore(5_000_000), "mio", da)).toBe("0,1");
  expect(amountText(ore(123_456_789_000_000), "mio", da)).toBe("1.234.567,9");
});

test("English has its own marks and unit words", () => {
  expect(amountText(ore(123_456_789), "kr", en)).toBe("1,234,567.89");
  expect(en.amount.mio("13.1")).toBe("DKK\u00A013.1\u00A0million");
});

test("a rate has one decimal, rounded half away from zero", () => {
  expect(rateText(0.922163, da)).toBe("92,2\u00A0%");
  expect(rateText(0.1245, da)).toBe("12,5\u00A0%");
  expect(rateText(0, da)).toBe("0,0\u00A0%");
  expect(rateText(12.5, en)).toBe("1,250.0%");
});

test("payback is in years with one decimal", () => {
  expect(yearsText(4.4295, da)).toBe("4,4\u00A0år");
  expect(yearsText(0.25, en)).toBe("0.3\u00A0years");
});
