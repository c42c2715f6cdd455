import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import type { ImportChoices, PreviewRow } from "@hoest/shared/import-preview";
import { type Ore, ore } from "@hoest/shared/money";
import type { Mode } from "@hoest/shared/stating";
import { expect, test } from "vitest";
import { totalsByKind } from "./kind-totals.ts";

function kr(kroner: number): Ore {
  return ore(kroner * 100);
}

function givenRow(row: number, facts: Partial<PreviewRow>): PreviewRow {
  return {
    row, outcome: "new", from: null, fromPriceLevel: null, to: kr(0), amount: kr(0), investment: "I-01", title: null, benefit: "Færre", kind: "realised", frame: "service",
    nature: null, year: fiscalYear(2025), budgetYear: null, isRecurring: false, destination: null, reason: null, priceLevel: fiscalYear(2025),
    knownOn: isoDate("2026-03-01"), ...facts,
  };
}

function givenPreview(rows: readonly PreviewRow[], mode: Mode = "levels") {
  const choices: ImportChoices = { unit: "t", mode, knownOn: isoDate("2026-03-01"), takesOlder: false };
  return { rows, choices };
}

test("rows that add up to one level move it once", () => {
  const rows = [
    givenRow(2, { outcome: "changed", amount: kr(400), from: kr(500), to: kr(1000) }),
    givenRow(3, { outcome: "changed", amount: kr(600), from: kr(500), to: kr(1000) }),
  ];
  expect(totalsByKind(givenPreview(rows))).toEqual([{ kind: "realised", rows: 2, writing: 2, stated: kr(1000), change: kr(500) }]);
});

test("a level stated twice on different days moves twice", () => {
  const rows = [
    givenRow(2, { amount: kr(640), to: kr(640) }),
    givenRow(3, { outcome: "changed", amount: kr(590), from: kr(640), to: kr(590), knownOn: isoDate("2026-06-01") }),
  ];
  expect(totalsByKind(givenPreview(rows))[0]).toMatchObject({ stated: kr(1230), change: kr(590) });
});

test("in changes mode every row counts with its own amount", () => {
  const rows = [givenRow(2, { amount: kr(10), to: kr(10) }), givenRow(3, { outcome: "changed", amount: kr(-4), from: kr(10), to: kr(6) })];
  expect(totalsByKind(givenPreview(rows, "changes"))[0]).toMatchObject({ change: kr(6) });
});

test("what is unchanged or left out is stated but changes nothing, and what is wrong is not counted", () => {
  const rows = [
    givenRow(2, { outcome: "same", amount: kr(10), from: kr(10), to: kr(10) }),
    givenRow(3, { outcome: "left-out", amount: kr(7), from: kr(5), to: kr(5), year: fiscalYear(2024) }),
    givenRow(4, { outcome: "wrong", amount: kr(99), kind: "spend" }),
  ];
  expect(totalsByKind(givenPreview(rows))).toEqual([{ kind: "realised", rows: 2, writing: 0, stated: kr(17), change: kr(0) }]);
});

test("kinds stand in the order a krone travels", () => {
  const rows = (["harvest", "commitment", "expected"] as const).map((kind, index) => givenRow(index + 2, { kind }));
  expect(totalsByKind(givenPreview(rows)).map(({ kind }) => kind)).toEqual(["commitment", "expected", "harvest"]);
});
