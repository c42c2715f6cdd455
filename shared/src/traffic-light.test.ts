import { expect, test } from "vitest";
import { lightOf } from "./traffic-light.ts";

test("nine tenths is green, seven tenths yellow and less is red", () => {
  expect([1.2, 0.9, 0.899999, 0.7, 0.699999, 0, -0.1].map((rate) => lightOf(rate))).toEqual(["green", "green", "yellow", "yellow", "red", "red", "red"]);
});

test("without a rate there is no light", () => {
  expect(lightOf(null)).toBeNull();
});

test("a municipality may set its own thresholds", () => {
  expect(lightOf(0.6, { green: 0.8, yellow: 0.5 })).toBe("yellow");
});
