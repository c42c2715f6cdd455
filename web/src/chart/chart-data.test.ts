import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { writerOf } from "../language/writer.ts";
import { axisText, type ChartData, cellText, chartCsv, pointLines } from "./chart-data.ts";

const write = writerOf(danish, null);
const data: ChartData = {
  head: "Sag",
  columns: [{ name: "Forventet", kind: "amount" }, { name: "Grad", kind: "rate" }, { name: "Tid", kind: "years" }],
  rows: [
    { key: "1", name: "=1+1", values: [ore(-123_456_789), 0.922163, 4.25] },
    { key: "2", name: "Lys; og \"mørke\"", mark: "foreløbigt", values: [ore(5), null, null] },
  ],
};

test("a file has every amount to the øre, and no name in it can run as a formula", () => {
  expect(chartCsv(data, "2026-priser")).toBe([
    "\uFEFFSag;Forventet (kr., 2026-priser);Grad (%);Tid", "'=1+1;-1234567,89;92,2;4,3", "\"Lys; og \"\"mørke\"\"\";0,05;;", "",
  ].join("\r\n"));
});

test("a table shows the numbers in its unit, and what there is none of as a dash", () => {
  expect([cellText(data.rows[0]?.values[0] ?? 0, "amount", write), cellText(0.922163, "rate", write), cellText(null, "amount", write)])
    .toEqual(["−1.235", "92,2\u00A0%", "–"]);
});

test("a point is told with its name and mark first, and only the numbers it has", () => {
  const [first, second] = data.rows;
  expect(first && pointLines(first, data, write)).toEqual(["=1+1", "Forventet: −1,2\u00A0mio.\u00A0kr.", "Grad: 92,2\u00A0%", "Tid: 4,3\u00A0år"]);
  expect(second && pointLines(second, data, write)).toEqual(["Lys; og \"mørke\" (foreløbigt)", "Forventet: 0,05\u00A0kr."]);
});

test("an axis says no decimals that say nothing, in either language", () => {
  const amounts = [ore(0), ore(200_000_000), ore(50_000_000), ore(-250_000_000)];
  expect(amounts.map((amount) => axisText(amount, write))).toEqual(["0", "2", "0,5", "−2,5"]);
  expect(amounts.map((amount) => axisText(amount, writerOf(english, "kr")))).toEqual(["0", "2,000,000", "500,000", "−2,500,000"]);
});
