import { figuresFrom, noSums } from "@hoest/shared/figures";
import { investments as words } from "@hoest/shared/locale/da/investments";
import { light } from "@hoest/shared/locale/da/light";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { writerOf } from "../language/writer.ts";
import type { Case } from "./cases.ts";
import { hasKept, scatterContent, scatterPoints } from "./scatter-chart.ts";

function given(code: string, promised: number, realised: number): Case {
  return {
    code, title: `Sag ${code}`, department: "", committee: "", owners: [], since: null, frames: [], statuses: [],
    figures: figuresFrom({ ...noSums(), promised: ore(promised), realised: ore(realised) }), payback: { planned: null, forecast: null, harvested: null, npv: ore(0) },
  };
}

const cases = [given("I-01", 500, 400), given("I-02", 1_000, 1_000), given("I-03", 0, 0), given("I-04", 505, 402)];

test("cases that promised nothing, or nothing yet, are no points", () => {
  expect(scatterPoints(cases).map(({ code }) => code)).toEqual(["I-02", "I-04", "I-01"]);
});

test("a case has kept its promise when it saved what it promised or more", () => {
  expect(scatterPoints(cases).map(hasKept)).toEqual([true, false, false]);
});

test("the table of the scatter has the numbers that are drawn, in the order they are drawn", () => {
  const writer = { write: writerOf(danish, null), list: words, light, unit: "t" } as const;
  const { title, note, data, option } = scatterContent(scatterPoints(cases), writer, { note: "", prices: "2025-priser", origin: "Hele puljen", leftOut: 1 });
  expect(title).toBe("1 af 3 sager har holdt, hvad de lovede");
  expect(note).toContain("1 sag uden løfte");
  expect(data.rows.map(({ values }) => values.slice(0, 2))).toEqual([[1_000, 1_000], [505, 402], [500, 400]]);
  const [drawn] = Array.isArray(option.series) ? option.series : [];
  expect(drawn?.data).toMatchObject([{ value: [1_000, 1_000] }, { value: [505, 402] }, { value: [500, 400] }]);
});
