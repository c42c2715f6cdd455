import { figuresFrom, noSums, type Sums } from "@hoest/shared/figures";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { ore } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { casesOf, type Filters, matching, totalsOf } from "./cases.ts";
import { readFilters, withoutFilters } from "./filters.ts";

const none: Filters = { find: "", committee: null, frame: null, harvest: null, light: null, since: null, owner: null };
const payback = { planned: 3, forecast: 4, harvested: null, npv: ore(0) };

function figures(sums: Partial<Record<keyof Sums, number>>) {
  return figuresFrom({ ...noSums(), ...Object.fromEntries(Object.entries(sums).map(([name, amount]) => [name, ore(amount)])) });
}

const led = { committed: 5_000_00, expected: 2_000_00, realised: 1_900_00, harvestable: 1_900_00, harvested: 1_900_00 };
const early = { committed: 8_000_00, expected: 4_000_00, realised: 3_000_00, harvestable: 3_000_00, harvested: 1_000_00, pending: 2_000_00 };
const answer = {
  investments: [{ id: "I-01", payback, ...figures(early) }, { id: "I-03", payback, ...figures(led) }],
  parts: [
    { id: "I-01", firstCommitted: fiscalYear(2023), byFrame: [{ frame: "service" as const, ...figures(early) }] },
    {
      id: "I-03", firstCommitted: fiscalYear(2022),
      byFrame: [
        { frame: "capital" as const, ...figures({ committed: led.committed }) },
        { frame: "service" as const, ...figures({ ...led, committed: 0 }) },
      ],
    },
  ],
};
const unplanned = { stage: "granted" as const, version: 1, hasHarvestPlan: false, isOverridden: false, benefits: [] };
const register = [
  { code: "I-01", title: "Tidlig indsats for udsatte mødre", department: "Børn og Unge", committee: "Børneudvalget", pool: "P", owners: [{ id: 7, name: "Jens Ege" }], ...unplanned },
  { code: "I-03", title: "LED-belysning på skoler", department: "Teknik og Miljø", committee: "", pool: "P", owners: [], ...unplanned },
];

function found(filters: Partial<Filters>): string[] {
  return matching(casesOf(answer, register, filters.frame ?? null), { ...none, ...filters }).map(({ code }) => code);
}

test("a case is found by who owns it, and by the owner's name", () => {
  expect(found({ owner: 7 })).toEqual(["I-01"]);
  expect(found({ owner: 8 })).toEqual([]);
  expect(found({ find: "ege" })).toEqual(["I-01"]);
  expect([readFilters({ owner: "7" }).owner, readFilters({ owner: "nogen" }).owner]).toEqual([7, null]);
});

test("a case is found by any words of its code, title, department or committee, in any order", () => {
  expect(found({ find: "MØDRE  tidlig" })).toEqual(["I-01"]);
  expect(found({ find: "i-03" })).toEqual(["I-03"]);
  expect(found({ find: "børneudvalget" })).toEqual(["I-01"]);
  expect(found({ find: "mødre skoler" })).toEqual([]);
});

test("filters narrow together", () => {
  expect(found({ harvest: "pending" })).toEqual(["I-01"]);
  expect(found({ harvest: "settled", since: fiscalYear(2022) })).toEqual(["I-03"]);
  expect(found({ light: { of: "harvest", light: "red" } })).toEqual(["I-01"]);
  expect(found({ light: { of: "realisation", light: "green" }, committee: "Børneudvalget" })).toEqual([]);
});

test("in one frame a case has that frame's figures, so that the list adds up to the frame's", () => {
  expect(found({ frame: "capital" })).toEqual(["I-03"]);
  const [first] = casesOf(answer, register, "capital");
  expect(first?.figures).toMatchObject({ committed: 5_000_00, expected: 0 });
  expect(totalsOf(casesOf(answer, register, "service")).committed).toBe(8_000_00);
});

test("the totals of what is shown are sums to the øre, and rates are made from the sums", () => {
  expect(totalsOf(casesOf(answer, register, null))).toMatchObject({ committed: 13_000_00, expected: 6_000_00, realisationRate: 0.816667, harvestRate: 0.591837 });
  expect(totalsOf([])).toMatchObject({ committed: 0, realisationRate: null });
});

test("what an address asks for that means nothing looks for nothing", () => {
  expect(readFilters({ frame: "gold", harvest: "soon", light: "harvest.blue", since: "2x" })).toEqual(none);
  expect(readFilters({ light: "harvest.red", since: "2022", frame: "capital" })).toMatchObject({ light: { of: "harvest", light: "red" }, since: 2022, frame: "capital" });
});

test("taking the filters away leaves the rest of the address", () => {
  expect(withoutFilters({ frame: "service", sort: "-ahead", find: "x" })).toEqual({ frame: undefined, sort: "-ahead", find: undefined });
});
