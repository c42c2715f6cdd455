import { expect, test } from "vitest";
import { givenPool } from "../support/given-pool.ts";
import { kr } from "../support/kr.ts";

test("a gain that nobody harvests is still awaiting harvest next year", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(590_000) }, harvested: { 2024: kr(500_000) } });
  expect(await pool.figures({ through: 2025 })).toMatchObject({ pending: kr(90_000), ahead: 0, harvestRate: 0.847458 });
});

test("a budget cut before the effect is ahead, and harvest that is ahead does not count in the rate", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(300) }, harvested: { 2024: kr(500) } });
  expect(await pool.figures({ through: 2024 })).toMatchObject({ harvested: kr(500), ahead: kr(200), pending: 0, harvestRate: 1 });
});

test("a leak in one year never hides a cut ahead in another", async () => {
  const { pool } = await givenPool({ realised: { 2023: kr(500), 2024: kr(100) }, harvested: { 2023: kr(100), 2024: kr(500) } });
  expect(await pool.figures({ through: 2024 })).toMatchObject({ harvestable: kr(600), harvested: kr(600), pending: kr(400), ahead: kr(400) });
});

test("a leak in one benefit never hides a cut ahead in another of the same investment and year", async () => {
  const rows = [
    { investering: "I-01", post: "realiseret", år: "2024", beløb: "500", gevinst: "a" }, { investering: "I-01", post: "høstet", år: "2024", beløb: "500", gevinst: "b" },
  ];
  const { pool } = await givenPool({ rows });
  expect(await pool.figures({ through: 2024 })).toMatchObject({ pending: kr(500), ahead: kr(500) });
});

test("a waiver settles what is left and no more; the rest of it is a finding", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(1_000) }, harvested: { 2024: kr(700) }, waived: { 2024: kr(500) } });
  const { totals, findings, waivedByReason } = await pool.portfolio({ through: 2024 });
  expect(totals).toMatchObject({ waived: kr(300), pending: 0, ahead: 0 });
  expect(waivedByReason).toEqual({ "kept-by-agreement": kr(500) });
  expect(findings).toMatchObject([{ code: "waiver-beyond", investment: "I-01", amount: kr(200) }]);
});

test("a waiver of a gain that was cut ahead of settles nothing", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(100) }, harvested: { 2024: kr(300) }, waived: { 2024: kr(50) } });
  expect(await pool.figures({ through: 2024 })).toMatchObject({ waived: 0, pending: 0, ahead: kr(200) });
});

test("an avoided expense is realised but can never be harvested, so it awaits nothing", async () => {
  const { pool } = await givenPool({ nature: "avoided", expected: { 2024: kr(400) }, realised: { 2024: kr(300) } });
  expect(await pool.figures({ through: 2024 })).toMatchObject({ realised: kr(300), avoided: kr(300), harvestable: 0, pending: 0, harvestRate: null, realisationRate: 0.75 });
});

test("what falls to citizens is never added to anything", async () => {
  const societal = { nature: "societal", benefit: "Værdi for familierne", expected: { 2024: kr(900) }, forecast: { 2025: kr(900) }, realised: { 2024: kr(800) } } as const;
  const { pool } = await givenPool({ ...societal, committed: { 2024: kr(100) } });
  expect(await pool.figures({ through: 2024 })).toMatchObject({
    societal: kr(800), expected: 0, expectedTotal: 0, outlookTotal: 0, promised: 0, realised: 0, avoided: 0, harvestable: 0, pending: 0, net: 0, realisationRate: null,
  });
  const { byYear, investments } = await pool.portfolio({ through: 2024 });
  expect(byYear.map(({ expected, realised }) => expected + realised)).toEqual([0, 0]);
  expect(investments[0]?.payback).toMatchObject({ planned: null, npv: -kr(100) });
});

test("what happened after the chosen year is not counted, but what was committed is", async () => {
  const { pool } = await givenPool({
    committed: { 2024: kr(100), 2026: kr(50) }, spent: { 2024: kr(90), 2025: kr(20) }, expected: { 2024: kr(10), 2025: kr(30) }, realised: { 2024: kr(5), 2025: kr(25) },
    harvested: { 2024: kr(5), 2025: kr(15) },
  });
  expect(await pool.figures({ through: 2024 })).toMatchObject({
    committed: kr(150), spent: kr(90), expected: kr(10), expectedTotal: kr(40), realised: kr(5), harvested: kr(5), harvestedTotal: kr(20), net: -kr(85), netHarvested: -kr(85),
  });
});

test("spend above the commitment is pointed at, never blocked", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(100) }, spent: { 2024: kr(120.5) } });
  expect((await pool.portfolio({ through: 2024 })).findings).toMatchObject([{ code: "spend-above-commitment", amount: kr(20.5) }]);
});

test("a figure known to less than a krone is no finding", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(1) }, harvested: { 2024: kr(1.99) } });
  expect((await pool.portfolio({ through: 2024 })).findings).toEqual([]);
});

test("an investment of two frames gives each frame its own part", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(100) }, rows: [{ investering: "I-01", post: "realiseret", ramme: "overførsel", år: "2024", beløb: "40" }] });
  const { byFrame } = await pool.portfolio({ through: 2024 });
  expect(byFrame.map(({ frame, committed, realised }) => [frame, committed, realised])).toEqual([["service", kr(100), 0], ["transfer", 0, kr(40)]]);
});

test("an investment nobody has reported on has no rates", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(100) } });
  expect(await pool.figures({ through: 2024 })).toMatchObject({ realisationRate: null, harvestRate: null });
});
