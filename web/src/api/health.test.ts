import { expect, test } from "vitest";
import { waitBefore } from "./health.ts";

test("a server that is gone is asked less and less often, and never less than twice a minute", () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(waitBefore)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});
