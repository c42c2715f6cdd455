import { type Ore, ore } from "@hoest/shared/money";
import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { ChartContent } from "../chart/chart-content.ts";
import { axisText } from "../chart/chart-data.ts";
import type { ChartOption } from "../chart/chart-option.ts";
import { chartFont, look } from "../chart/look.ts";
import { capitalised } from "../language/writer.ts";
import type { Case } from "./cases.ts";
import type { ListWriter } from "./writer.ts";

/** A case as a point: how far along the expected it lies, how high in realised, and whether there is room for its name. */
export interface ScatterPoint {
  readonly code: string;
  readonly title: string;
  readonly expected: Ore;
  readonly realised: Ore;
  readonly rate: number | null;
  readonly hasName: boolean;
}

/** The points of the cases that were to save something or did, the largest first; a name is left out where it would lie on another's. */
export function scatterPoints(cases: readonly Case[]): readonly ScatterPoint[] {
  const drawn = cases.filter(({ figures: { expected, realised } }) => expected !== 0 || realised !== 0)
    .toSorted((one, other) => other.figures.expected - one.figures.expected);
  const greatest = greatestOf(drawn.map(({ figures }) => figures));
  const named: Readonly<Record<"x" | "y", number>>[] = [];
  return drawn.map(({ code, title, figures: { expected, realised, realisationRate } }) => {
    const at = { x: expected / greatest, y: realised / greatest };
    const hasName = named.every((other) => Math.abs(other.y - at.y) > nameHeight || Math.abs(other.x - at.x) > nameWidth);
    if (hasName) named.push(at);
    return { code, title, expected, realised, rate: realisationRate, hasName };
  });
}

// Of the whole drawing, roughly, for titles of ordinary length.
const [nameWidth, nameHeight] = [0.3, 0.045];

/** Whether a case has saved at least what was expected of it. */
export function hasKept({ expected, realised }: Pick<ScatterPoint, "expected" | "realised">): boolean {
  return realised >= expected;
}

/** Promise against outcome: expected across, realised up, and the line on which the two are the same. Amounts in øre; the axes write them. */
export function scatterOption(points: readonly ScatterPoint[], { write, list: { scatter: words } }: ListWriter): ChartOption {
  const text = { fontFamily: chartFont, fontSize: 12, color: look.soft };
  const end = greatestOf(points) * 1.04;
  const axis = (name: string) => ({
    type: "value" as const, name, nameTextStyle: text, max: end, axisLine: { show: true, lineStyle: { color: look.soft } },
    splitLine: { lineStyle: { color: look.line } },
    axisLabel: { ...text, showMaxLabel: false, formatter: (value: number) => axisText(ore(Math.round(value)), write) },
  });
  const diagonal: LineSeriesOption = {
    type: "line", silent: true, symbol: "none", animation: false, data: [[0, 0], [end, end]], lineStyle: { color: look.soft, type: [5, 4], width: 1.25 },
    tooltip: { show: false },
  };
  return {
    animation: false, textStyle: text, tooltip: { trigger: "item" },
    grid: { left: 56, right: 24, top: 34, bottom: 48 },
    xAxis: { ...axis(words.expected), nameLocation: "middle", nameGap: 30 },
    yAxis: { ...axis(words.realised), nameTextStyle: { ...text, align: "right" } },
    series: [caseSeries(points, end, text), diagonal],
  };
}

function caseSeries(points: readonly ScatterPoint[], end: number, text: Readonly<Record<"fontFamily" | "color", string>>): ScatterSeriesOption {
  return {
    type: "scatter", animation: false, z: 3, data: points.map((point) => {
      const isKept = hasKept(point);
      return {
        value: [point.expected, point.realised],
        symbol: isKept ? "circle" : "diamond", symbolSize: isKept ? 11 : 13,
        itemStyle: { color: isKept ? look.realised : look.pending, borderColor: look.paper, borderWidth: 1 },
        label: {
          ...text, show: point.hasName, formatter: point.title, fontSize: 12, color: look.ink, distance: 6, backgroundColor: look.paper, padding: [1, 3],
          position: point.expected / end > 0.62 ? "left" as const : "right" as const,
        },
      };
    }),
  };
}

/** What amounts are in, and through which year: in words for the note, and the prices alone for a file's heading. */
export interface ScatterBasis {
  readonly note: string;
  readonly prices: string;
}

/** The scatter with its sentence, its numbers and its key. */
export function scatterContent(points: readonly ScatterPoint[], writer: ListWriter, basis: ScatterBasis): ChartContent {
  const { write, list: { scatter: words, columns } } = writer;
  const above = points.filter(hasKept).length;
  return {
    title: points.length === 0 ? words.none : words.above(above, points.length),
    note: `${words.note} ${capitalised(basis.note)}`,
    label: words.text(String(above), String(points.length - above)),
    option: scatterOption(points, writer),
    data: {
      head: columns.case,
      columns: [
        { name: words.expected, kind: "amount" }, { name: words.realised, kind: "amount" },
        { name: write.words.figure.realisationRate, kind: "rate" },
      ],
      rows: points.map(({ code, title, expected, realised, rate }) => ({ key: code, name: title, values: [expected, realised, rate] })),
    },
    drawnAs: [
      { name: words.kept, colour: "realised", drawn: "dot" }, { name: words.missed, colour: "pending", drawn: "dot" },
      { name: words.diagonal, colour: "soft", drawn: "line" },
    ],
    prices: basis.prices,
    fileName: words.fileName,
  };
}

function greatestOf(points: readonly Pick<ScatterPoint, "expected" | "realised">[]): number {
  return Math.max(1, ...points.flatMap(({ expected, realised }) => [expected, realised]));
}
