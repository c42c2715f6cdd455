import { investment as own } from "@hoest/shared/locale/da/investment";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { writerOf } from "../language/writer.ts";
import { type Curve, curveOption } from "./curve-chart.ts";

const writer = { write: writerOf(danish, null), own, unit: "t" } as const;

function given(at: number, planned: number, forecast: number, harvested: number): Curve["points"][number] {
  return { at, standing: { planned: ore(planned), forecast: ore(forecast), harvested: ore(harvested) } };
}

const points = [given(2024, 0, 0, 0), given(2025, -10, -9, -9), given(2026, -4, -5, -8), given(2027, 2, 1, -7)];

function drawn(accountsEnd: number) {
  const { series } = curveOption({ points, paid: [{ way: "planned", at: 2026.6667, year: 2026, years: 2.6667 }], accountsEnd }, writer);
  return (Array.isArray(series) ? series : []).map(({ data }) => data);
}

test("the plan is drawn through every year, the others apart before and after the accounts end", () => {
  const [plan, known, ahead] = drawn(2026);
  expect(plan).toEqual([[2024, 0], [2025, -10], [2026, -4], [2027, 2]]);
  expect(known).toEqual([[2024, 0], [2025, -9], [2026, -5]]);
  expect(ahead).toEqual([[2026, -5], [2027, 1]]);
});

test("in a narrow drawing the years at two marks near each other stand above each other", () => {
  const paid = [2026.2, 2026.4, 2026.6].map((at, index) => ({ way: (["planned", "forecast", "harvested"] as const)[index] ?? "planned", at, year: 2026, years: at - 2024 }));
  const data = [7, 7, 26].map((distance) => ({ label: { distance } }));
  expect(curveOption({ points, paid, accountsEnd: 2026 }, writer)).toMatchObject({ media: [{ option: { series: [{ data }] } }] });
});

test("a payback is marked on the line of nothing, with the years it took", () => {
  expect(drawn(2026).at(-1)).toMatchObject([{ value: [2026.6667, 0], label: { formatter: "2,7\u00A0år" } }]);
});
