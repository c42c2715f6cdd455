import { isoDate } from "@hoest/shared/fiscal-year";
import fc from "fast-check";
import { expect, test } from "vitest";
import { danishDate } from "./clock.ts";
import { danishMoment, endOfDanishDay, startOfDanishDay } from "./danish-day.ts";

const days = fc.date({ min: new Date("1995-01-02"), max: new Date("2099-12-30"), noInvalidDate: true }).map((date) => isoDate(date.toISOString().slice(0, 10)));

test("every Danish day begins at its own midnight and ends where the next begins", () => {
  fc.assert(fc.property(days, (day) => {
    const [start, end] = [startOfDanishDay(day), endOfDanishDay(day)];
    expect(danishMoment(start)).toEqual({ date: day, time: "00:00:00" });
    expect(danishDate(new Date(Date.parse(start) - 1)) < day).toBe(true);
    expect(danishDate(new Date(Date.parse(end) - 1))).toBe(day);
    expect(danishDate(new Date(end)) > day).toBe(true);
  }));
});
