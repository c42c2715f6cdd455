import { type Ore, ore } from "@hoest/shared/money";
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { axisText } from "../chart/chart-data.ts";
import type { ChartOption } from "../chart/chart-option.ts";
import { chartFont, look } from "../chart/look.ts";
import type { Writer } from "../language/writer.ts";
import type { YearPoint } from "./year-points.ts";

const text = { fontFamily: chartFont, fontSize: 12, color: look.soft };
// Nothing moves: the figures are there at once, and a reader who wants no motion gets none.
const still = { animation: false, emphasis: { disabled: true } };

/** Year by year: what was expected as an outline, realised and harvested inside it, and under it the net since the start. In øre; the axes write them. */
export function yearOption(points: readonly YearPoint[], write: Writer): ChartOption {
  const categories = { type: "category" as const, data: points.map(({ year }) => String(year)), axisTick: { show: false } };
  const amounts = {
    // Room above the highest bar for the names of the grounds.
    type: "value" as const, boundaryGap: headroom(), splitLine: { lineStyle: { color: look.line } },
    axisLabel: { ...text, formatter: (value: number) => axisText(ore(Math.round(value)), write) },
  };
  return {
    ...still,
    textStyle: text,
    grid: [{ left: 44, right: 12, top: 24, bottom: "38%" }, { left: 44, right: 12, top: "71%", bottom: 26 }],
    tooltip: { trigger: "axis", axisPointer: { type: "shadow", shadowStyle: { color: look.line, opacity: 0.5 }, z: 0 } },
    xAxis: [
      { ...categories, gridIndex: 0, axisLabel: { show: false }, axisLine: { lineStyle: { color: look.soft } } },
      // Bars on an axis of their own lie behind the others instead of beside them.
      { ...categories, gridIndex: 0, show: false },
      {
        ...categories, gridIndex: 1, axisLine: { onZero: false, lineStyle: { color: look.line } },
        axisLabel: { ...text, margin: 10, interval: 0, hideOverlap: true },
      },
    ],
    yAxis: [{ ...amounts, gridIndex: 0, splitNumber: 4 }, { ...amounts, gridIndex: 1, splitNumber: 2 }],
    series: [...yearBars(points, write), outlookTicks(points, write), ...netLines(points, write)],
  };
}

function headroom(): [below: string, above: string] {
  return ["0%", "12%"];
}

function yearBars(points: readonly YearPoint[], write: Writer): BarSeriesOption[] {
  const { figure } = write.words;
  const bars = { ...still, type: "bar" as const, z: 2 };
  return [
    {
      ...bars, name: figure.expected, xAxisIndex: 1, barWidth: "68%", z: 1, data: points.map(({ expected }) => expected), markArea: groundsOf(points, write),
      itemStyle: { color: "transparent", borderColor: look.expected, borderType: [4, 3], borderWidth: 1.25 },
    },
    { ...bars, name: figure.realised, barWidth: "25%", barGap: "8%", data: points.map(({ realised }) => realised), itemStyle: { color: look.realised } },
    {
      ...bars, name: figure.harvested, barWidth: "25%", data: points.map(({ harvested }) => harvested),
      itemStyle: { color: look.harvested, borderColor: look.harvestedEdge, borderWidth: 1 },
    },
  ];
}

function outlookTicks(points: readonly YearPoint[], write: Writer): ScatterSeriesOption {
  return {
    ...still, type: "scatter", name: write.words.overview.years.outlook, z: 3, symbol: "rect", symbolSize: [14, 3],
    data: points.map(({ outlook, horizon }) => (horizon === "chosen" ? "-" : outlook)), itemStyle: { color: look.accent },
  };
}

/** The net since the start: a line through the years whose figures are in, broken for the years to come. */
function netLines(points: readonly YearPoint[], write: Writer): LineSeriesOption[] {
  const { overview: { years: words }, figure } = write.words;
  const lastChosen = points.findLastIndex(({ horizon }) => horizon === "chosen");
  const line = {
    ...still, type: "line" as const, name: words.cumulativeNet, xAxisIndex: 2, yAxisIndex: 1, symbol: "circle", symbolSize: 5, showAllSymbol: true,
  };
  const through = points.map((point, index) => (index <= lastChosen ? netPoint(point, index === lastChosen, write) : "-"));
  const after = points.map((point, index) => (index >= Math.max(0, lastChosen) ? netPoint(point, index === points.length - 1, write) : "-"));
  return [
    {
      ...line, data: after, lineStyle: { color: look.ink, width: 1.5, type: [5, 4] },
      itemStyle: { color: look.paper, borderColor: look.ink, borderWidth: 1.25 },
      markLine: {
        ...still, silent: true, symbol: "none", lineStyle: { color: look.soft, type: "solid", width: 1 }, data: [{ yAxis: 0 }],
        label: { show: true, position: "insideStartTop", formatter: figure.net, color: look.soft, fontFamily: chartFont, fontSize: 11 },
      },
    },
    { ...line, data: through, lineStyle: { color: look.ink, width: 1.75 }, itemStyle: { color: look.ink } },
  ];
}

function netPoint({ cumulativeNet }: YearPoint, isTold: boolean, write: Writer) {
  const label = { ...text, show: isTold, position: labelSide(cumulativeNet), formatter: write.figure(cumulativeNet), color: look.ink };
  return { value: cumulativeNet, label };
}

function labelSide(net: Ore): "top" | "bottom" {
  return net < 0 ? "bottom" : "top";
}

/** The budget year and its estimate years on a tinted ground, and the name of what lies beyond them. */
function groundsOf(points: readonly YearPoint[], write: Writer): NonNullable<BarSeriesOption["markArea"]> {
  const { overview: { years: words } } = write.words;
  const [budget, later] = [yearsOf(points, "budget"), yearsOf(points, "later")];
  return {
    ...still,
    silent: true,
    label: { position: "insideTopLeft", distance: 4, color: look.soft, fontFamily: chartFont, fontSize: 11 },
    data: [
      ...ground(budget, { name: words.budget(budget[0] ?? ""), itemStyle: { color: look.ground } }),
      // A line further down: the name of a narrow ground before it may reach in over this one.
      ...ground(later, { name: words.later, itemStyle: { color: "transparent" }, label: { offset: [0, 15] } }),
    ],
  };
}

function yearsOf(points: readonly YearPoint[], horizon: YearPoint["horizon"]): readonly string[] {
  return points.filter((point) => point.horizon === horizon).map(({ year }) => String(year));
}

interface Ground {
  readonly name: string;
  readonly itemStyle: { readonly color: string };
  readonly label?: { offset: [number, number] };
}

function ground(years: readonly string[], looks: Ground): [Ground & { xAxis: string }, { xAxis: string }][] {
  const [first, last] = [years.at(0), years.at(-1)];
  return first === undefined || last === undefined ? [] : [[{ xAxis: first, ...looks }, { xAxis: last }]];
}
