import { type Ore, ore, rate } from "@hoest/shared/money";
import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { ChartContent } from "../chart/chart-content.ts";
import { axisText } from "../chart/chart-data.ts";
import type { ChartOption } from "../chart/chart-option.ts";
import { chartFont, look } from "../chart/look.ts";
import { capitalised } from "../language/writer.ts";
import type { Case } from "./cases.ts";
import type { ListWriter } from "./writer.ts";

/** A case as a point: how far along the promised it lies, how high in realised, and on which side there is room for its name. */
export interface ScatterPoint {
  readonly code: string;
  readonly title: string;
  readonly promised: Ore;
  readonly realised: Ore;
  readonly rate: number | null;
  /** Null where the name would lie on another's. */
  readonly nameAt: "left" | "right" | null;
}

/** The points of the cases that promised to have saved something by now, the largest first; a name is left out where it would lie on another's. */
export function scatterPoints(cases: readonly Case[]): readonly ScatterPoint[] {
  const drawn = cases.filter(({ figures: { promised } }) => promised > 0).toSorted((one, other) => other.figures.promised - one.figures.promised);
  const greatest = greatestOf(drawn.map(({ figures }) => figures));
  const taken: Box[] = [];
  return drawn.map(({ code, title, figures: { promised, realised } }) => {
    const at = { x: promised / greatest, y: realised / greatest };
    const nameAt = (["right", "left"] as const).find((side) => hasRoom(nameBox(title, at, side), taken)) ?? null;
    if (nameAt !== null) taken.push(nameBox(title, at, nameAt));
    return { code, title, promised, realised, rate: rate(realised, promised), nameAt };
  });
}

/** The room a name takes, in shares of the drawing. */
type Box = Readonly<Record<"left" | "right" | "y", number>>;

// Of a narrow drawing, so that there is room in a wide one too: a letter's width, the gap to the point, and a line's height.
const [letterWidth, gap, lineHeight] = [0.0115, 0.02, 0.055];

function nameBox(title: string, { x, y }: Readonly<Record<"x" | "y", number>>, side: "left" | "right"): Box {
  const width = gap + shortened(title).length * letterWidth;
  return side === "right" ? { left: x, right: x + width, y } : { left: x - width, right: x, y };
}

function hasRoom({ left, right, y }: Box, taken: readonly Box[]): boolean {
  return left >= 0 && right <= 1.04 && taken.every((other) => Math.abs(other.y - y) > lineHeight || other.left > right || other.right < left);
}

function shortened(title: string): string {
  return title.length <= 32 ? title : `${title.slice(0, 31).trimEnd()}…`;
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
    series: [caseSeries(points, text), diagonal],
  };
}

function caseSeries(points: readonly ScatterPoint[], text: Readonly<Record<"fontFamily" | "color", string>>): ScatterSeriesOption {
  return {
    type: "scatter", animation: false, z: 3, data: points.map((point) => {
      const isKept = hasKept(point);
      return {
        value: [point.promised, point.realised],
        symbol: "circle", symbolSize: 11,
        itemStyle: { color: isKept ? look.realised : look.pending, borderColor: look.paper, borderWidth: 1 },
        label: {
          ...text, show: point.nameAt !== null, formatter: shortened(point.title), fontSize: 12, color: look.ink, distance: 6,
          backgroundColor: look.paper, padding: [1, 3], position: point.nameAt ?? "right",
        },
      };
    }),
  };
}

/** What amounts are in, and through which year: in words for the note, and the prices alone for a file's heading. */
export interface ScatterBasis {
  readonly note: string;
  readonly prices: string;
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
