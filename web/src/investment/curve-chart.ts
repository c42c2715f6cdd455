import { type Ore, ore } from "@hoest/shared/money";
import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { InvestmentAnswer } from "../api/investments.ts";
import type { ChartContent } from "../chart/chart-content.ts";
import { axisText } from "../chart/chart-data.ts";
import type { ChartOption } from "../chart/chart-option.ts";
import { chartFont, type KeyEntry, look } from "../chart/look.ts";
import { type CurvePoint, curvePoints, firstCosts, type PaidBack, paidBackAt, type Way, ways } from "./curve-points.ts";
import type { CaseWriter } from "./writer.ts";

const colours = { planned: "soft", forecast: "realised", harvested: "harvestedEdge" } as const satisfies Record<Way, keyof typeof look>;
const still = { animation: false, emphasis: { disabled: true } };
const text = { fontFamily: chartFont, fontSize: 12, color: look.soft };

/** What the curve is drawn from: where the case stood, when it has paid for itself, and the moment the accounts end. */
export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly paid: readonly PaidBack[];
  readonly accountsEnd: number;
}

/** Gains less costs since the start in three ways; where a line crosses nothing the case has paid for itself. Amounts in øre; the axes write them. */
export function curveOption({ points, paid, accountsEnd }: Curve, { write, own }: CaseWriter): ChartOption {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  return {
    ...still, textStyle: text,
    grid: { left: 56, right: 24, top: 28, bottom: 46 },
    tooltip: { trigger: "item" },
    xAxis: {
      type: "value", name: own.curve.yearEnd, nameLocation: "middle", nameGap: 28, nameTextStyle: text,
      min: first, max: last, interval: Math.max(1, Math.ceil((last - first) / 12)), splitLine: { show: false },
      axisLine: { onZero: false, lineStyle: { color: look.line } }, axisTick: { show: false },
      axisLabel: { ...text, formatter: (year: number) => String(year), hideOverlap: true },
    },
    yAxis: {
      type: "value", splitNumber: 5, splitLine: { lineStyle: { color: look.line } },
      axisLabel: { ...text, formatter: (value: number) => axisText(ore(Math.round(value)), write) },
    },
    series: [
      { ...lineOf(points, "planned", "dashed"), name: own.curve.planned, ...groundsOf(accountsEnd, [first, last], own.curve.accounts(String(accountsEnd))) },
      ...(["forecast", "harvested"] as const).flatMap((way) => partsOf(points, way, accountsEnd).map((part) => ({ ...part, name: own.curve[way] }))),
      marksOf(paid, write.years),
    ],
    media: [{ query: { maxWidth: narrowest }, option: { series: [marksOf(paid, write.years, 0.35 * (last - first))] } }],
  };
}

// Below this many pixels the years at the marks would lie on each other.
const narrowest = 480;

/** The way's line until the accounts end, and after that broken: what lies there is not known yet. */
function partsOf(points: readonly CurvePoint[], way: Way, accountsEnd: number): LineSeriesOption[] {
  const [known, ahead] = [points.filter(({ at }) => at <= accountsEnd), points.filter(({ at }) => at >= accountsEnd)];
  return [lineOf(known, way, "solid"), lineOf(ahead, way, "dotted")];
}

function lineOf(points: readonly CurvePoint[], way: Way, type: "solid" | "dashed" | "dotted"): LineSeriesOption {
  const color = look[colours[way]];
  return {
    ...still, type: "line", symbol: "circle", symbolSize: 5, showAllSymbol: true, data: points.map(({ at, standing }) => [at, standing[way]]),
    lineStyle: { color, width: way === "planned" ? 1.5 : 2.25, type }, itemStyle: { color },
  };
}

/** A line at nothing, and a tinted ground over the years whose accounts are not in. */
function groundsOf(accountsEnd: number, [first, last]: readonly [number, number], name: string): Pick<LineSeriesOption, "markLine" | "markArea"> {
  const hasAhead = accountsEnd < last;
  const isShown = hasAhead && accountsEnd >= first;
  const end = {
    xAxis: accountsEnd, lineStyle: { color: look.soft, type: "dashed" as const },
    label: {
      show: true, formatter: name, position: "end" as const, align: awayFromEdge((accountsEnd - first) / (last - first)),
      color: look.soft, fontFamily: chartFont, fontSize: 11,
    },
  };
  return {
    markLine: {
      ...still, silent: true, symbol: "none", lineStyle: { color: look.soft, type: "solid", width: 1 }, label: { show: false },
      data: [{ yAxis: 0 }, ...(isShown ? [end] : [])],
    },
    markArea: {
      ...still, silent: true, itemStyle: { color: look.ground }, data: hasAhead ? [[{ xAxis: Math.max(first, accountsEnd) }, { xAxis: last }]] : [],
    },
  };
}

/** Words near an edge of the drawing go the other way, so that they are not cut off. */
function awayFromEdge(share: number): "left" | "center" | "right" {
  if (share < 0.25) return "left";
  return share > 0.75 ? "right" : "center";
}

/** Where each line crosses nothing for good, with the number of years it took: above and below in turn, and higher where another is nearer than a width. */
function marksOf(paid: readonly PaidBack[], written: (years: number) => string, width = 0): ScatterSeriesOption {
  const isCrowded = (index: number) => paid.some(({ at }, other) => other < index && other % 2 === index % 2 && Math.abs(at - (paid[index]?.at ?? at)) < width);
  return {
    ...still, id: "marks", type: "scatter", silent: true, z: 5, symbol: "diamond", symbolSize: 13,
    data: paid.map(({ way, at, years }, index) => ({
      value: [at, 0], itemStyle: { color: look[colours[way]], borderColor: look.paper, borderWidth: 1.5 },
      label: {
        ...text, show: true, formatter: written(years), position: index % 2 === 0 ? "top" as const : "bottom" as const, distance: isCrowded(index) ? 26 : 7,
        color: look.ink, fontWeight: 600 as const, backgroundColor: look.paper, padding: [1, 3],
      },
    })),
  };
}

/** The curve with its sentence, its numbers and its key. */
export function curveContent(answer: InvestmentAnswer, writer: CaseWriter, basis: { readonly note: string; readonly prices: string }): ChartContent {
  const { write, own: { curve: words } } = writer;
  const { code, title, years, figures, today } = answer;
  const payback = figures.investments[0]?.payback;
  const points = curvePoints(years);
  const paid = payback ? paidBackAt(years, payback, figures.through) : [];
  const from = firstCosts(years, figures.through);
  const { paybacks } = writer.own;
  const told = (way: Way) => {
    const moment = paid.find((one) => one.way === way);
    if (moment) return write.years(moment.years);
    return from[way] === undefined ? paybacks.noCost[way] : paybacks.never;
  };
  const drawnAs: Readonly<Record<Way, "dashed" | "line">> = { planned: "dashed", forecast: "line", harvested: "line" };
  const isAhead = points.some(({ at }) => at > figures.through);
  return {
    title: titleOf(answer, paid, writer),
    note: words.note(basis.note),
    origin: write.words.screen.origin(`${code} ${title}`, write.date(figures.asOf ?? today)),
    label: words.label(told("planned"), told("forecast"), told("harvested")),
    option: curveOption({ points, paid, accountsEnd: figures.through }, writer),
    data: {
      head: words.moment,
      columns: ways.map((way) => ({ name: words[way], kind: "amount" })),
      rows: points.map(({ at, standing }, index) => ({
        key: String(at), name: index === 0 ? words.start(String(at + 1)) : words.end(String(at)), values: ways.map((way): Ore => standing[way]),
      })),
    },
    drawnAs: [
      ...ways.map((way): KeyEntry => ({ name: words[way], colour: colours[way], drawn: drawnAs[way] })),
      ...(isAhead ? [{ name: words.afterAccounts(String(figures.through)), colour: "ink", drawn: "dotted" } as const] : []),
    ],
    prices: basis.prices,
    fileName: words.fileName(code),
  };
}

function titleOf({ years, figures }: InvestmentAnswer, paid: readonly PaidBack[], { write, own: { curve: { title } } }: CaseWriter): string {
  if (years.every(({ committed, spent }) => committed === 0 && spent === 0)) return title.noCost;
  if (firstCosts(years, figures.through).forecast === undefined) return title.unspent;
  const forecast = paid.find(({ way }) => way === "forecast");
  if (!forecast) return title.never;
  const told = forecast.at <= figures.through ? title.paidAlready : title.paid;
  return told(write.years(forecast.years), String(forecast.year));
}
