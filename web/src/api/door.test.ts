import { Refusal } from "@hoest/shared/problem";
import { expect, test } from "vitest";
import { door } from "./door.ts";

const signedOut = new Refusal("signed-out");
const unproved = new Refusal("confirm-person", { way: "password" });

test("where nobody asks the person, nothing waits", async () => {
  expect(await door.wait(signedOut)).toBe(false);
  expect(door.refusal()).toBe(null);
});

test("all that waits goes on together, and is told whether the person came in", async () => {
  const leave = door.watch(() => {});
  for (const isIn of [true, false]) {
    const waiting = Promise.all([door.wait(signedOut), door.wait(signedOut)]);
    expect(door.refusal()).toBe(signedOut);
    door.letGo(isIn);
    expect(await waiting).toEqual([isIn, isIn]);
    expect(door.refusal()).toBe(null);
  }
  leave();
});

test("whoever must sign in again is not asked for a fresh proof besides", async () => {
  const seen: (string | undefined)[] = [];
  const leave = door.watch(() => seen.push(door.refusal()?.code));
  const waiting = Promise.all([door.wait(unproved), door.wait(signedOut), door.wait(unproved)]);
  door.letGo(true);
  await waiting;
  expect(seen).toEqual(["confirm-person", "signed-out", undefined]);
  leave();
});
