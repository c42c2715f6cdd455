import type { designSystem } from "@hoest/shared/locale/da/design-system";
import { ore } from "@hoest/shared/money";
import type { ChartContent } from "../chart/chart-content.ts";
import { axisText } from "../chart/chart-data.ts";
import { chartFont, look } from "../chart/look.ts";
import type { Writer } from "../language/writer.ts";
import { sampleYears } from "./samples.ts";

/** A chart of the four sample years: an outline with a bar inside it, in one of two heights. */
export function sampleChart(
  words: (typeof designSystem)["chart"], height: "bars" | "low", write: Writer,
): ChartContent & { readonly size: "medium" | "low" } {
  const { figure, screen } = write.words;
  const text = { fontFamily: chartFont, fontSize: 12, color: look.soft };
  const bars = { type: "bar" as const, animation: false, emphasis: { disabled: true } };
  const years = { type: "category" as const, data: sampleYears.map(({ year }) => year), axisTick: { show: false }, axisLabel: text };
  return {
    size: height === "low" ? "low" : "medium",
    title: `${words.title} (${words[height]})`,
    note: words.note,
    origin: words.note,
    label: words.label,
    option: {
      animation: false,
      grid: { left: 40, right: 8, top: 16, bottom: 26 },
      tooltip: { trigger: "axis", axisPointer: { type: "none" } },
      xAxis: [{ ...years, axisLine: { lineStyle: { color: look.soft } } }, { ...years, show: false }],
      yAxis: {
        type: "value", splitLine: { lineStyle: { color: look.line } }, axisLabel: { ...text, formatter: (value: number) => axisText(ore(value), write) },
      },
      series: [
        {
          ...bars, name: figure.expected, xAxisIndex: 1, barWidth: "60%", data: sampleYears.map(({ expected }) => expected),
          itemStyle: { color: "transparent", borderColor: look.expected, borderType: [4, 3], borderWidth: 1.25 },
        },
        { ...bars, name: figure.realised, barWidth: "30%", data: sampleYears.map(({ realised }) => realised), itemStyle: { color: look.realised } },
      ],
    },
    data: {
      head: screen.years.year,
      columns: [{ name: figure.expected, kind: "amount" }, { name: figure.realised, kind: "amount" }],
      rows: sampleYears.map(({ year, expected, realised }) => ({ key: year, name: year, values: [expected, realised] })),
    },
    drawnAs: [{ name: figure.expected, colour: "expected", drawn: "outline" }, { name: figure.realised, colour: "realised", drawn: "bar" }],
    prices: screen.settings.prices("2025"),
    fileName: "eksempel",
  };
}
