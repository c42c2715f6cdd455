import { type Ore, ore, total } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { type BandFigures, bandAmounts, bandShape } from "./band.ts";

const [kr, none] = [(amount: number) => ore(amount * 100), ore(0)];

function givenFigures(known: Partial<BandFigures>): BandFigures {
  const figures = { expected: none, realised: none, avoided: none, harvested: none, waived: none, pending: none, ahead: none, ...known };
  return { promised: figures.expected, ...figures };
}

const ordinary = givenFigures({
  expected: kr(1000), realised: kr(900), avoided: kr(100), harvested: kr(550), waived: kr(150), pending: kr(150), ahead: kr(50),
});

function sumOf(amounts: readonly Ore[]): Ore {
  return total(amounts);
}

test("the first four parts add up to what is realised, and with what is missing to what was expected", () => {
  const { harvested, waived, pending, avoided, notRealised } = bandAmounts(ordinary);
  expect(sumOf([harvested, waived, pending, avoided])).toBe(ordinary.realised);
  expect(sumOf([harvested, waived, pending, avoided, notRealised])).toBe(ordinary.expected);
});

test("segments lie end to end and fill the band", () => {
  const { segments } = bandShape(ordinary);
  expect(segments.map(({ part }) => part)).toEqual(["harvested", "waived", "pending", "avoided", "notRealised", "ahead"]);
  let end = 0;
  for (const { start, width } of segments) {
    expect(start).toBeCloseTo(end, 10);
    end = start + width;
  }
  expect(end).toBeCloseTo(1, 10);
});

test("what is harvested ahead lies beyond what was expected", () => {
  const ahead = bandShape(ordinary).segments.find(({ part }) => part === "ahead");
  expect(ahead?.start).toBeCloseTo(1000 / 1050, 10);
});

test("an investment of which nothing is expected yet has an empty band", () => {
  expect(bandShape(givenFigures({}))).toEqual({ segments: [], ticks: [] });
});

test("a budget cut before anything is expected is all ahead", () => {
  const { segments } = bandShape(givenFigures({ harvested: kr(5), ahead: kr(5) }));
  expect(segments).toEqual([{ part: "ahead", amount: kr(5), start: 0, width: 1 }]);
});

test("realised above expected has no empty part, and a tick where the expected ends", () => {
  const { segments, ticks } = bandShape(givenFigures({ expected: kr(80), realised: kr(100), harvested: kr(100) }));
  expect(segments.map(({ part }) => part)).toEqual(["harvested"]);
  expect(ticks).toEqual([{ figure: "expected", at: 0.8 }]);
});

test("realised where nothing was expected needs no tick", () => {
  expect(bandShape(givenFigures({ realised: kr(100), pending: kr(100) })).ticks).toEqual([]);
});

test("the promise has a tick only where it differs from what is expected now", () => {
  expect(bandShape(ordinary).ticks).toEqual([]);
  expect(bandShape({ ...ordinary, promised: kr(525) }).ticks).toEqual([{ figure: "promised", at: 0.5 }]);
});

test("a promise beyond everything else makes room for its tick", () => {
  const { segments, ticks } = bandShape(givenFigures({ promised: kr(200), expected: kr(100), realised: kr(100), avoided: kr(100) }));
  expect(segments).toEqual([{ part: "avoided", amount: kr(100), start: 0, width: 0.5 }]);
  expect(ticks).toEqual([{ figure: "promised", at: 1 }]);
});
