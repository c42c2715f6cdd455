import { expect, test } from "vitest";
import { danishMoment } from "./moment.ts";

test("a moment is told as the clock on the wall in Denmark had it, summer and winter", () => {
  expect(danishMoment("2026-11-21T20:37:24.277Z")).toEqual({ date: "2026-11-21", time: "21:37" });
  expect(danishMoment("2026-06-18T22:30:00.000Z")).toEqual({ date: "2026-06-19", time: "00:30" });
});
