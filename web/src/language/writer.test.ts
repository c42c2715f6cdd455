import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { writerOf } from "./writer.ts";

const amount = ore(1_310_741_590);

test("without a chosen unit text is in millions and tables in thousands", () => {
  const write = writerOf(danish, null);
  expect([write.amount(amount), write.figure(amount), write.cell(amount)]).toEqual(["13,1\u00A0mio.\u00A0kr.", "13,1", "13.107"]);
});

test("a chosen unit is used everywhere", () => {
  const write = writerOf(danish, "kr");
  const kroner = "13.107.415,90";
  expect([write.amount(amount), write.figure(amount), write.cell(amount)]).toEqual([`${kroner}\u00A0kr.`, kroner, kroner]);
  expect([write.textUnit, write.tableUnit]).toEqual(["kr.", "kr."]);
});

test("a sentence never says nothing of something: a small amount is told in a finer unit", () => {
  const write = writerOf(danish, null);
  expect(write.amount(ore(1_640_000))).toBe("16\u00A0t.kr.");
  expect(write.precise(ore(45_120))).toBe("451,20\u00A0kr.");
  expect(write.brief(ore(0))).toBe("0,0\u00A0mio.");
});

test("English names the currency first", () => {
  expect(writerOf(english, null).amount(amount)).toBe("DKK\u00A013.1\u00A0million");
});
