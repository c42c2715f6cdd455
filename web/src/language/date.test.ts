import { isoDate } from "@hoest/shared/fiscal-year";
import { expect, test } from "vitest";
import { danish } from "./danish.ts";
import { dateText, shortDateText } from "./date.ts";
import { english } from "./english.ts";

test("a date is written in full in each language", () => {
  expect(dateText(isoDate("2026-06-18"), danish.notation)).toBe("18.\u00A0juni 2026");
  expect(dateText(isoDate("2025-01-01"), english.notation)).toBe("1\u00A0January 2025");
});

test("a date in a table is short, and in the order each language is used to", () => {
  expect([shortDateText("2026-06-18", danish.notation), shortDateText("2026-06-18", english.notation)]).toEqual(["18-06-2026", "2026-06-18"]);
});
