import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { nothing, type Ore, total } from "@hoest/shared/money";
import type { ChartContent } from "../chart/chart-content.ts";
import type { ChartData } from "../chart/chart-data.ts";
import type { Writer } from "../language/writer.ts";
import { yearOption } from "./year-option.ts";
import { earnedBackIn, type YearPoint, type YearsAnswer, yearPoints } from "./year-points.ts";

/** What the chart by year is written with: the unit, prices and year of its amounts, and which years are not closed. */
export interface YearWriting {
  readonly write: Writer;
  readonly basis: string;
  readonly prices: string;
  /** What the figures are of, and as of which day. */
  readonly origin: string;
  readonly isPreliminary: (year: number) => boolean;
}

/** The chart by year: what it says, what it draws and the numbers it draws. */
export function yearContent(answer: YearsAnswer, { write, basis, prices, origin, isPreliminary }: YearWriting): ChartContent {
  const points = yearPoints(answer);
  const { figure, overview: { years: words } } = write.words;
  return {
    title: yearTitle(points, answer.through, write),
    note: words.drawn(basis),
    origin,
    label: yearLabel(points, answer.through, write),
    option: yearOption(points, write),
    data: yearData(points, write, isPreliminary),
    drawnAs: [
      { name: figure.expected, colour: "expected", drawn: "outline" },
      { name: figure.realised, colour: "realised", drawn: "bar" },
      { name: figure.harvested, colour: "harvested", drawn: "bar" },
      { name: words.outlook, colour: "accent", drawn: "tick" },
      { name: words.cumulativeNet, colour: "ink", drawn: "line" },
    ],
    prices,
    fileName: words.fileName,
  };
}

function yearData(points: readonly YearPoint[], write: Writer, isPreliminary: (year: number) => boolean): ChartData {
  const { figure, screen, overview: { years: words } } = write.words;
  const names = [figure.expected, figure.realised, figure.harvested, words.outlook, words.cumulativeNet];
  return {
    head: screen.years.year,
    columns: names.map((name) => ({ name, kind: "amount" })),
    rows: points.map(({ year, horizon, expected, realised, harvested, outlook, cumulativeNet }) => ({
      key: String(year), name: String(year), ...(isPreliminary(year) && { mark: screen.years.preliminary }),
      values: [expected, realised, harvested, horizon === "chosen" ? null : outlook, cumulativeNet],
    })),
  };
}

/** The chosen year in one sentence: what it gave of what was expected; or when the first savings come. */
export function yearTitle(points: readonly YearPoint[], through: FiscalYear, write: Writer): string {
  const { title } = write.words.overview.years;
  const found = points.find(({ year }) => year === through);
  const [expected, realised] = [found?.expected ?? nothing, found?.realised ?? nothing];
  const [wasExpected, wasRealised] = [write.amount(expected), write.amount(realised)];
  const year = String(through);
  if (expected <= 0 && realised <= 0) return quietTitle(points, through, write);
  if (expected <= 0) return title.unexpected(year, wasRealised);
  if (realised <= 0) return title.noneYet(year, wasExpected);
  if (wasExpected === wasRealised) return title.asExpected(year, wasRealised);
  return realised < expected ? title.less(year, wasRealised, wasExpected) : title.more(year, wasRealised, wasExpected);
}

function quietTitle(points: readonly YearPoint[], through: FiscalYear, { words: { overview: { years: { title } } } }: Writer): string {
  const first = points.find(({ year, expected }) => year > through && expected > 0);
  return first ? title.first(String(first.year)) : title.quiet(String(through));
}

function yearLabel(points: readonly YearPoint[], through: FiscalYear, write: Writer): string {
  const { years: words } = write.words.overview;
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last) return words.title.quiet(String(through));
  const chosen = points.filter(({ year }) => year <= through);
  const sum = (amountOf: (point: YearPoint) => Ore) => write.amount(total(chosen.map(amountOf)));
  const drawn = words.drawnThrough(String(through), sum(({ expected }) => expected), sum(({ realised }) => realised), sum(({ harvested }) => harvested));
  return words.label(String(first.year), String(last.year), drawn, netLabel(points, chosen.at(-1), write));
}

function netLabel(points: readonly YearPoint[], now: YearPoint | undefined, write: Writer): string {
  const { years: words } = write.words.overview;
  const paid = earnedBackIn(points);
  if (!now) return "";
  const opening = words.netThrough(write.amount(now.cumulativeNet), String(now.year));
  if (paid === null) return opening + words.neverPaid;
  return opening + (paid <= now.year ? words.alreadyPaid : words.paidIn(String(paid)));
}
