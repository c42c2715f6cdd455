import fc from "fast-check";
import { expect, test } from "vitest";
import { closedUntil } from "./throttle.ts";

const minuteMs = 60_000;
const start = Date.parse("2026-11-21T00:00:00.000Z");

/** When an account is closed until, told minute by minute as a guard with a notebook would. */
function guardedUntil(failures: readonly number[], most: number, now: number): number {
  const notebook: { written: number[]; closures: number[] } = { written: [], closures: [] };
  for (let minute = 0; minute <= now; minute++) {
    for (const failed of failures.filter((at) => at === minute)) {
      notebook.written = notebook.written.filter((at) => minute - at < 15).concat(failed);
      if (notebook.written.length < most) continue;
      notebook.closures.push(minute + 15 * 2 ** notebook.closures.length);
      notebook.written = [];
    }
  }
  return notebook.closures.at(-1) ?? 0;
}

const failures = fc.array(fc.nat({ max: 24 * 60 }), { maxLength: 60 }).map((minutes) => minutes.sort((a, b) => a - b));
const instant = (minute: number) => new Date(start + minute * minuteMs).toISOString();

test("the throttle closes when a guard with a notebook would, and for as long", () => {
  fc.assert(fc.property(failures, fc.integer({ min: 1, max: 20 }), fc.nat({ max: 24 * 60 }), (minutes, most, now) => {
    const until = closedUntil(minutes.map(instant), most, instant(now));
    const expected = guardedUntil(minutes, most, now);
    expect(until).toBe(expected === 0 ? 0 : start + expected * minuteMs);
  }));
});

test("fewer failures than are allowed never close, and a failure in the future is a clock's mistake", () => {
  fc.assert(fc.property(failures, fc.integer({ min: 61, max: 90 }), (minutes, most) => closedUntil(minutes.map(instant), most, instant(1_440)) === 0));
  fc.assert(fc.property(failures, (minutes) => closedUntil(minutes.map((minute) => instant(minute + 1)), 1, instant(0)) === 0));
});

test("one more failure never opens earlier", () => {
  fc.assert(fc.property(failures, fc.integer({ min: 1, max: 6 }), (minutes, most) => {
    const later = [...minutes, 24 * 60].map(instant);
    return closedUntil(later, most, instant(1_440)) >= closedUntil(minutes.map(instant), most, instant(1_440));
  }));
});

test("each closing is twice as long as the one before", () => {
  const lengths = [5, 10, 15, 20].map((count) => {
    const at = instant(0);
    return (closedUntil(Array.from({ length: count }, () => at), 5, at) - start) / minuteMs;
  });
  expect(lengths).toEqual([15, 30, 60, 120]);
});
