import { expect, test } from "vitest";
import { drawnAsText } from "./Chart.tsx";
import type { ChartOption } from "./chart-option.ts";
import { chartFont, look } from "./look.ts";

const option: ChartOption = {
  animation: false,
  xAxis: { type: "category", data: ["2024 & \"2025\"", "<2026>"], axisLabel: { fontFamily: chartFont, color: look.soft } },
  yAxis: { type: "value" },
  series: [{ type: "bar", data: [1, 2], itemStyle: { color: look.realised } }],
};

test("a saved drawing is whole: every tag of it is closed and every attribute is within its marks", () => {
  const drawing = drawnAsText(option, 400, 200);
  const tags = drawing.match(/<[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(10);
  for (const tag of tags) expect(tag).toMatch(/^<(?:\/[a-z]+|[a-z]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?)>$/i);
});

test("a drawing keeps the names of its colours, so that a page or a file may say what they are", () => {
  expect(drawnAsText(option, 400, 200)).toContain(`fill="${look.realised}"`);
});
