import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFigures, hasNamelessSavings, profileOf, reckoned, stepsOf } from "./business-case.ts";
import { unfolded } from "./cell.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { type Ore, ore } from "./money.ts";

const kr = (kroner: number) => ore(kroner * 100);
const amounts = (...typed: readonly (readonly [year: number, kroner: number])[]) => typed.map(([year, kroner]) => ({ year: fiscalYear(year), amount: kr(kroner) }));
const recurring = { name: "g", frame: "service", nature: "cashable", isRecurring: true } as const;
const oneOff = { ...recurring, name: "h", isRecurring: false };

const typed = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2024, max: 2034 }).map(fiscalYear), amount: fc.nat(1_000_000).map(ore) }), { selector: ({ year }) => year, minLength: 1 });

test("the steps of a recurring gain unfold to what was typed, and the last year typed goes on", () => {
  fc.assert(fc.property(typed, fc.integer({ min: 2030, max: 2045 }), (profile, horizonEnds) => {
    const steps = stepsOf(profile);
    const cells = steps.map(({ year, amount }) => ({
      investmentId: 1, benefitId: 1, kind: "expected" as const, frame: "service" as const, year, budgetYear: null, destination: null, reason: null, recurring: 1 as const,
      priceLevel: fiscalYear(2026), amount,
    }));
    const [first, last] = [Math.min(...profile.map(({ year }) => year)), Math.max(...profile.map(({ year }) => year))];
    const end = Math.max(horizonEnds, last);
    const byYear = new Map<number, Ore>(unfolded(cells, { first: fiscalYear(first), last: fiscalYear(end) }).map(({ year, amount }) => [year, amount]));
    const latest = profile.find(({ year }) => year === last)?.amount ?? 0;
    for (let year = first; year <= end; year += 1) {
      const expected = year > last ? latest : (profile.find((one) => one.year === year)?.amount ?? 0);
      expect([year, byYear.get(year) ?? 0]).toEqual([year, expected]);
    }
  }), { numRuns: 500 });
});

test("what the ledger holds of a gain is shown as the grid it was typed in, and states nothing new", () => {
  fc.assert(fc.property(typed, (profile) => {
    const figures = caseFigures({ lines: [{ figure: "gain", benefit: "g", amounts: profile }] }, [recurring]);
    expect(stepsOf(profileOf(figures))).toEqual(stepsOf(profile));
  }), { numRuns: 500 });
});

test("a one-off beside what recurs ends the year after", () => {
  const shown = profileOf([{ year: fiscalYear(2026), isRecurring: true, amount: kr(10) }, { year: fiscalYear(2027), isRecurring: false, amount: kr(5) }]);
  expect(shown).toEqual(amounts([2026, 10], [2027, 15], [2028, 10]));
});

test("a case is reckoned as domain.md has it: payback, net and where it stands, over the horizon", () => {
  const draft = { priceLevel: fiscalYear(2026), lines: [
    { figure: "cost" as const, frame: "service" as const, amounts: amounts([2026, 1_000]) }, { figure: "gain" as const, benefit: "g", amounts: amounts([2027, 400]) },
  ] };
  const { payback, cost, gain, net, years, costByFrame } = reckoned(draft, [recurring], 5);
  expect({ payback, cost, gain, net }).toEqual({ payback: 3.5, cost: kr(1_000), gain: kr(1_600), net: kr(600) });
  expect(costByFrame).toEqual([{ frame: "service", amount: kr(1_000) }]);
  expect(years.map(({ year, standing }) => [year, standing])).toEqual([[2026, kr(-1_000)], [2027, kr(-600)], [2028, kr(-200)], [2029, kr(200)], [2030, kr(600)]]);
  expect(reckoned(draft, [oneOff], 5)).toMatchObject({ payback: null, gain: 0, gainByBenefit: [] });
});

test("savings without a named gain are reckoned and pointed out, and are no figure of the ledger", () => {
  const draft = { priceLevel: fiscalYear(2026), lines: [{ figure: "gain" as const, benefit: null, amounts: amounts([2027, 400]) }] };
  expect([reckoned(draft, [], 10).gain, hasNamelessSavings(draft), caseFigures(draft, [])]).toEqual([kr(400), true, []]);
});

test("an empty grid comes to nothing", () => {
  expect(reckoned({ priceLevel: fiscalYear(2026), lines: [] }, [recurring], 10)).toMatchObject({ payback: null, cost: 0, gain: 0, net: 0, years: [] });
});

test("societal gains pay nothing back", () => {
  const draft = { priceLevel: fiscalYear(2026), lines: [
    { figure: "cost" as const, frame: "service" as const, amounts: amounts([2026, 10]) }, { figure: "gain" as const, benefit: "g", amounts: amounts([2026, 90]) },
  ] };
  expect(reckoned(draft, [{ ...recurring, nature: "societal" }], 1)).toMatchObject({ gain: 0, societal: kr(90), payback: null, net: kr(-10) });
});
