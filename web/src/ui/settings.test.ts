import { expect, test } from "vitest";
import { readSettings, searchTexts, withSetting } from "./settings.ts";

test("an address with nothing in it asks for the usual, in Danish", () => {
  const { chosen, wrong } = readSettings({});
  expect(chosen).toEqual({ through: null, asOf: null, priceLevel: null, unit: null, department: null, language: "da" });
  expect(wrong).toEqual([]);
});

test("every setting is read from its text", () => {
  const texts = { through: "2025", asOf: "2026-06-18", priceLevel: "2026", unit: "t", department: "Børn og Unge", language: "en" };
  const { chosen, wrong } = readSettings(texts);
  expect(chosen).toEqual({ through: 2025, asOf: "2026-06-18", priceLevel: 2026, unit: "t", department: "Børn og Unge", language: "en" });
  expect(wrong).toEqual([]);
});

test("a setting that means nothing is named and the rest is kept", () => {
  const { chosen, wrong } = readSettings({ through: "2025", asOf: "2026-02-30", unit: "euro" });
  expect(chosen).toMatchObject({ through: 2025, asOf: null, unit: null });
  expect(wrong).toEqual([{ name: "asOf", text: "2026-02-30" }, { name: "unit", text: "euro" }]);
});

test("a year is written in one way only", () => {
  for (const text of ["2025.0", " 2025", "2.025e3", "1989", "null", ""]) {
    expect(readSettings({ through: text }).wrong).toEqual([{ name: "through", text }]);
  }
});

test("an empty text is wrong, not the usual", () => {
  expect(readSettings({ asOf: "" }).wrong).toEqual([{ name: "asOf", text: "" }]);
});

test("cases that name no department are a choice too, and a name no register could hold is wrong", () => {
  expect(readSettings({ department: "" })).toMatchObject({ chosen: { department: "" }, wrong: [] });
  expect(readSettings({ department: "x".repeat(101) }).wrong).toEqual([{ name: "department", text: "x".repeat(101) }]);
});

test("parameters nobody knows are left out", () => {
  expect(searchTexts({ through: "2025", utm: "x", asOf: 3 })).toEqual({ through: "2025" });
});

test("changing one setting keeps the others and forgets those that mean nothing", () => {
  expect(withSetting({ through: "2025", asOf: "x", unit: "t" }, "unit", "kr")).toEqual({ through: "2025", unit: "kr" });
  expect(withSetting({ through: "2025", unit: "t" }, "unit", null)).toEqual({ through: "2025" });
});
