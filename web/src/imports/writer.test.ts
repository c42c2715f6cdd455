import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { momentText } from "./moment.ts";
import { importWriter, kroner } from "./writer.ts";

const da = importWriter(danish, "da");
const en = importWriter(english, "en");

test("an amount is written in its file's unit with every decimal it has and no more", () => {
  expect([da.inUnit(ore(360_050_000), "t"), da.inUnit(ore(360_050_000), "mio"), da.inUnit(ore(-5), "kr")]).toEqual(["3.600,5", "3,6005", "−0,05"]);
  expect(en.inUnit(ore(123_456_789), "t")).toBe("1,234.56789");
});

test("an amount in kroner has its øre, and a count its marks", () => {
  expect([kroner(ore(1_234_567), da), da.count(20_000), en.count(20_000)]).toEqual(["12.345,67", "20.000", "20,000"]);
});

test("a moment is told as the clock in Denmark showed it, summer and winter", () => {
  expect(momentText("2026-06-18T22:30:00.000Z", da)).toBe("19.\u00A0juni 2026 kl. 00:30");
  expect(momentText("2026-12-31T23:30:00.000Z", en)).toBe("1\u00A0January 2027 at 00:30");
});
