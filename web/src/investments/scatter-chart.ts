import { type Ore, ore, rate } from "@hoest/shared/money";
import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { ChartContent } from "../chart/chart-content.ts";
import { axisText } from "../chart/chart-data.ts";
import type { ChartOption } from "../chart/chart-option.ts";
import { chartFont, look } from "../chart/look.ts";
import { capitalised } from "../language/writer.ts";
import type { Case } from "./cases.ts";
import { narrowRoom, placedNames, type Room, wideRoom } from "./scatter-names.ts";
import type { ListWriter } from "./writer.ts";

/** A case as a point: how far along the promised it lies, and how high in realised. */
export interface ScatterPoint {
  readonly code: string;
  readonly title: string;
  readonly promised: Ore;
  readonly realised: Ore;
  readonly rate: number | null;
}

/** The points of the cases that promised to have saved something by now, the largest first. */
export function scatterPoints(cases: readonly Case[]): readonly ScatterPoint[] {
  return cases.filter(({ figures: { promised } }) => promised > 0)
    .toSorted((one, other) => other.figures.promised - one.figures.promised)
    .map(({ code, title, figures: { promised, realised } }) => ({ code, title, promised, realised, rate: rate(realised, promised) }));
}

/** Whether a case has saved at least what it promised. */
export function hasKept({ promised, realised }: Pick<ScatterPoint, "promised" | "realised">): boolean {
  return realised >= promised;
}

/** Promise against outcome: promised across, realised up, and the line on which the two are the same. Amounts in øre; the axes write them. */
export function scatterOption(points: readonly ScatterPoint[], { write, list: { scatter: words } }: ListWriter): ChartOption {
  const text = { fontFamily: chartFont, fontSize: 12, color: look.soft };
  const end = greatestOf(points) * 1.04;
  const axis = (name: string) => ({
    type: "value" as const, name, nameTextStyle: text, max: end, axisLine: { show: true, lineStyle: { color: look.soft } },
    splitLine: { lineStyle: { color: look.line } },
    axisLabel: { ...text, showMaxLabel: false, formatter: (value: number) => axisText(ore(Math.round(value)), write) },
  });
  const diagonal: LineSeriesOption = {
    type: "line", silent: true, symbol: "none", animation: false, data: [[0, 0], [end, end]], lineStyle: { color: look.soft, width: 1.25 },
    tooltip: { show: false },
  };
  return {
    animation: false, textStyle: text, tooltip: { trigger: "item" },
    grid: { left: 56, right: 24, top: 34, bottom: 48 },
    xAxis: { ...axis(words.promised), nameLocation: "middle", nameGap: 30 },
    yAxis: { ...axis(words.realised), nameTextStyle: { ...text, align: "right" } },
    series: [caseSeries(points, wideRoom), diagonal],
    media: [{ query: { maxWidth: narrowest }, option: { series: [caseSeries(points, narrowRoom)] } }],
  };
}

// Below this many pixels the names are placed anew.
const narrowest = 600;

function caseSeries(points: readonly ScatterPoint[], room: Room): ScatterSeriesOption {
  const greatest = greatestOf(points);
  const names = placedNames(points.map(({ title, promised, realised }) => ({ title, x: promised / greatest, y: realised / greatest })), room);
  return {
    type: "scatter", animation: false, z: 3, data: points.map((point, index) => {
      const name = names[index] ?? null;
      return {
        value: [point.promised, point.realised],
        symbol: "circle", symbolSize: 11,
        itemStyle: { color: hasKept(point) ? look.realised : look.pending, borderColor: look.paper, borderWidth: 1 },
        label: {
          show: name !== null, formatter: name?.text ?? "", fontFamily: chartFont, fontSize: 12, color: look.ink, distance: 6,
          backgroundColor: look.paper, padding: [1, 3], position: name?.side ?? "right",
        },
      };
    }),
  };
}

/** What amounts are in, and through which year: in words for the note, and the prices alone for a file's heading. */
export interface ScatterBasis {
  readonly note: string;
  readonly prices: string;
  /** What the cases are of, and as of which day. */
  readonly origin: string;
  /** How many cases are no points. */
  readonly leftOut: number;
}

/** The scatter with its sentence, its numbers and its key. */
export function scatterContent(points: readonly ScatterPoint[], writer: ListWriter, basis: ScatterBasis): ChartContent {
  const { list: { scatter: words, columns } } = writer;
  const above = points.filter(hasKept).length;
  return {
    title: points.length === 0 ? words.none : words.above(above, points.length),
    note: `${words.note(basis.leftOut)} ${capitalised(basis.note)}`,
    origin: basis.origin,
    label: words.text(String(above), String(points.length - above)),
    option: scatterOption(points, writer),
    data: {
      head: columns.case,
      columns: [
        { name: words.promised, kind: "amount" }, { name: words.realised, kind: "amount" },
        { name: words.rate, kind: "rate" },
      ],
      rows: points.map(({ code, title, promised, realised, rate: kept }) => ({ key: code, name: title, values: [promised, realised, kept] })),
    },
    drawnAs: [
      { name: words.kept, colour: "realised", drawn: "dot" }, { name: words.missed, colour: "pending", drawn: "dot" },
      { name: words.diagonal, colour: "soft", drawn: "line" },
    ],
    prices: basis.prices,
    fileName: words.fileName,
  };
}

function greatestOf(points: readonly Pick<ScatterPoint, "promised" | "realised">[]): number {
  return Math.max(1, ...points.flatMap(({ promised, realised }) => [promised, realised]));
}
