import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { danish } from "../language/danish.ts";
import { english } from "../language/english.ts";
import { writerOf } from "../language/writer.ts";
import { yearContent } from "./year-content.ts";
import { earnedBackIn, type YearsAnswer, yearPoints } from "./year-points.ts";

const none = ore(0);
const mio = (millions: number) => ore(Math.round(millions * 1e8));

interface GivenYear {
  readonly expected?: number;
  readonly realised?: number;
  readonly harvested?: number;
  readonly outlook?: number;
  readonly net?: number;
}

/** An answer through 2025 with these years' amounts in millions. */
function givenAnswer(years: Readonly<Record<number, GivenYear>>): YearsAnswer {
  const rows = Object.entries(years).map(([year, given]) => ({ year: fiscalYear(Number(year)), given }));
  return {
    through: fiscalYear(2025),
    byYear: rows.map(({ year, given: { expected = 0, realised = 0, harvested = 0 } }) => (
      { year, committed: none, spent: none, expected: mio(expected), realised: mio(realised), harvested: mio(harvested) }
    )),
    outlookByYear: rows.map(({ year, given: { outlook = 0, net = 0 } }) => ({ year, outlook: mio(outlook), cumulativeNet: mio(net) })),
  };
}

function contentOf(answer: YearsAnswer, words = danish) {
  const writing = { write: writerOf(words, null), basis: "mio. kr.", prices: "2025-priser", origin: "", isPreliminary: (year: number) => year === 2026 };
  return yearContent(answer, writing);
}

function titles(years: Readonly<Record<number, GivenYear>>): readonly string[] {
  return [danish, english].map((words) => contentOf(givenAnswer(years), words).title.replaceAll("\u00A0", " "));
}

const answer = givenAnswer({
  2024: { expected: 4, realised: 3.7, harvested: 3.4, outlook: 3.7, net: -8 },
  2025: { expected: 8.3, realised: 7.4, harvested: 6.5, outlook: 7.4, net: -1 },
  2026: { expected: 5.4, harvested: 1.9, outlook: 6, net: 5 },
  2030: { expected: 6, harvested: 1.9, outlook: 5.5, net: 10.5 },
});

test("the table, the drawing and the answer have the same numbers", () => {
  const { data, option } = contentOf(answer);
  const columnOf = (index: number) => data.rows.map(({ values }) => values[index]);
  expect(columnOf(0)).toEqual(answer.byYear.map(({ expected }) => expected));
  expect(columnOf(1)).toEqual(answer.byYear.map(({ realised }) => realised));
  expect(columnOf(2)).toEqual(answer.byYear.map(({ harvested }) => harvested));
  expect(columnOf(3)).toEqual([null, null, ...answer.outlookByYear.slice(2).map(({ outlook }) => outlook)]);
  expect(columnOf(4)).toEqual(answer.outlookByYear.map(({ cumulativeNet }) => cumulativeNet));

  const drawn = Array.isArray(option.series) ? option.series.map((series) => ({ name: series.name, data: series.data })) : [];
  for (const [index, { name }] of data.columns.slice(0, 3).entries()) expect(drawn[index]).toEqual({ name, data: columnOf(index) });
  expect(drawn[3]?.data).toEqual(columnOf(3).map((outlook) => outlook ?? "-"));
  const net = Array.isArray(drawn[5]?.data) ? drawn[5].data : [];
  expect(net).toMatchObject([{ value: mio(-8) }, { value: mio(-1) }, "-", "-"]);
});

test("a year whose figures may still move is marked", () => {
  expect(contentOf(answer).data.rows.map(({ mark }) => mark)).toEqual([undefined, undefined, "foreløbigt", undefined]);
});

test("years stand where a council decides on them: closed, in the budget, or later", () => {
  expect(yearPoints(answer).map(({ horizon }) => horizon)).toEqual(["chosen", "chosen", "budget", "later"]);
});

test("the title says what the chosen year gave of what was expected", () => {
  expect(titles({ 2025: { expected: 8.3, realised: 7.4 } }))
    .toEqual(["2025 gav 7,4 mio. kr. af de ventede 8,3 mio. kr.", "2025 gave DKK 7.4 million of the DKK 8.3 million expected"]);
  expect(titles({ 2025: { expected: 2, realised: 3 } })[0]).toBe("2025 gav 3,0 mio. kr., mere end de ventede 2,0 mio. kr.");
  expect(titles({ 2025: { expected: 2, realised: 2.01 } })[0]).toBe("2025 gav 2,0 mio. kr. som ventet");
  expect(titles({ 2025: { expected: 2 } })[0]).toBe("2025 gav endnu intet af de ventede 2,0 mio. kr.");
  expect(titles({ 2025: { realised: 2 } })[0]).toBe("2025 gav 2,0 mio. kr., uden at noget var ventet");
});

test("a pool whose savings lie ahead says when they begin, and one with none says that", () => {
  expect(titles({ 2025: {}, 2026: {}, 2027: { expected: 1 } })).toEqual(["De første besparelser ventes i 2027", "The first savings are expected in 2027"]);
  expect(titles({ 2025: {} })).toEqual(["2025 gav ingen besparelser, og ingen er ventet senere", "2025 gave no savings, and none are expected later"]);
  expect(contentOf(givenAnswer({})).label).toBe("2025 gav ingen besparelser, og ingen er ventet senere");
});

test("whoever cannot see the chart is told the same in words", () => {
  expect(contentOf(answer).label.replaceAll("\u00A0", " ")).toBe(
    "Søjler for hvert år fra 2024 til 2030. Til og med 2025 er der ventet 12,3 mio. kr., realiseret 11,1 mio. kr. og høstet 9,9 mio. kr. "
    + "Nettogevinsten siden start er −1,0 mio. kr. til og med 2025 og ventes positiv fra 2026.",
  );
  expect(contentOf(givenAnswer({ 2025: { net: 1 } }), english).label).toContain("so what was spent is earned back.");
  expect(contentOf(givenAnswer({ 2025: { net: -1 } })).label).toContain("ventes ikke positiv inden for de år, der er tal for.");
});

test("money is earned back from the year after the last in which it was not", () => {
  const points = (nets: readonly number[]) => yearPoints(givenAnswer(Object.fromEntries(nets.map((net, index) => [2024 + index, { net }]))));
  expect(earnedBackIn(points([-1, 2, -1, 0, 3]))).toBe(2027);
  expect(earnedBackIn(points([1, 2]))).toBe(2024);
  expect(earnedBackIn(points([1, -2]))).toBeNull();
});
