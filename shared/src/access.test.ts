import { expect, test } from "vitest";
import { roles, rolesThatMay } from "./access.ts";

test("what one role alone is enough for is told by role", () => {
  expect(rolesThatMay("readFigures")).toEqual(roles);
  expect(rolesThatMay("importFigures")).toEqual(["controller"]);
  expect(rolesThatMay("readAudit")).toEqual(["controller", "administrator"]);
});

test("what belongs to a person is opened by no role", () => {
  expect([rolesThatMay("openDraft"), rolesThatMay("endSession")]).toEqual([[], []]);
});
