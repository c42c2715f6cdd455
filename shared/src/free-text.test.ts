import { expect, test } from "vitest";
import { holdsCprNumber, isAccountShaped, isInvestmentCode } from "./free-text.ts";

test("what looks like a CPR number is seen anywhere in a text", () => {
  const held = ["010190-1234", "0101901234", "010190 1234", "Barn 311299-0001.", "(290200-9999)", "sag:150585-1111,", "x010190-1234y"];
  expect(held.filter((text) => !holdsCprNumber(text))).toEqual([]);
});

test("case numbers, amounts, accounts and dates are no CPR numbers", () => {
  const free = ["321390-1234", "011390-1234", "000190-1234", "12345678901", "1.234.567.890", "5.28.21", "2025-12-31", "31-12-2025", "sag 25/010190", "01019-01234", ""];
  expect(free.filter(holdsCprNumber)).toEqual([]);
});

test("an account has the shape of the authorised chart", () => {
  expect(["5.28.21", "05.28.21", "5.28.21.1.001", "0.22"].filter((text) => !isAccountShaped(text))).toEqual([]);
  expect(["5", "5.", ".5", "5..28", "5.28.21.", "konto 5.28", "5,28,21", "5.2821", "528.21", "5.28.21 ", "٥.٢٨"].filter(isAccountShaped)).toEqual([]);
});

test("a code names an investment in files and addresses", () => {
  const codes = ["I-01", "A", "BC 03", "Ø_1.2", "é1", "x".repeat(40), "2025-07"];
  expect(codes.filter((code) => !isInvestmentCode(code))).toEqual([]);
  const wrong = ["", " ", "-", "-1", "1-", "A/B", "A?B", "A#B", "A%B", "..", "A;B", "A\nB", "A\u0000B", "=A1", "x".repeat(41), "<b>", " A", "A "];
  expect(wrong.filter(isInvestmentCode)).toEqual([]);
});
