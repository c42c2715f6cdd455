import { expect, test } from "vitest";
import { harvestStatusesOf } from "./harvest-status.ts";
import { ore } from "./money.ts";

function statuses(told: Partial<Record<"expected" | "realised" | "harvested" | "pending" | "ahead", number>>) {
  const of = (name: keyof typeof told) => ore(told[name] ?? 0);
  return harvestStatusesOf({ expected: of("expected"), realised: of("realised"), harvested: of("harvested"), pending: of("pending"), ahead: of("ahead") });
}

test("a case whose every realised gain is harvested or waived is settled, and the rounding of prices does not change that", () => {
  expect(statuses({ expected: 1_000_00, realised: 1_000_00, harvested: 1_000_00 })).toEqual(["settled"]);
  expect(statuses({ expected: 1_000_00, realised: 1_000_00, harvested: 999_99, pending: 1 })).toEqual(["settled"]);
});

test("a case can await harvest of one gain and be ahead with another", () => {
  expect(statuses({ expected: 100_00, realised: 100_00, pending: 50_00 })).toEqual(["pending"]);
  expect(statuses({ expected: 100_00, realised: 100_00, harvested: 90_00, pending: 50_00, ahead: 40_00 })).toEqual(["pending", "ahead"]);
});

test("a case that should have saved and has not differs from one whose savings are still to come", () => {
  expect(statuses({ expected: 100_00 })).toEqual(["unrealised"]);
  expect(statuses({})).toEqual(["awaited"]);
});

test("a budget cut before any effect is ahead, not unrealised", () => {
  expect(statuses({ expected: 100_00, harvested: 100_00, ahead: 100_00 })).toEqual(["ahead"]);
});
