import { expect, test } from "vitest";
import { givenPool } from "../support/given-pool.ts";
import { kr } from "../support/kr.ts";

const row = { investering: "I-01", gevinst: "Færre anbringelser" } as const;

test("a recurring saving counts every year of the horizon, from its own year to ten years from the first commitment", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(100) }, recurring: { 2026: kr(10) } });
  const { byYear, totals } = await pool.portfolio({ through: 2025 });
  expect(byYear.filter(({ expected }) => expected > 0).map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033]);
  expect(totals).toMatchObject({ expected: 0, expectedTotal: kr(80), outlookTotal: kr(80) });
});

test("the horizon runs from the first year in which anything is granted, not from a grant taken back", async () => {
  const { pool } = await givenPool({ committed: { 2022: kr(100), 2024: kr(100) }, recurring: { 2026: kr(10) }, knownOn: "2022-01-01" });
  expect((await pool.figures({ through: 2025 })).expectedTotal).toBe(kr(60));
  await pool.import([{ investering: "I-01", post: "bevilget", år: "2022", beløb: "0" }]);
  expect((await pool.figures({ through: 2025 })).expectedTotal).toBe(kr(80));
});

test("without a commitment the horizon runs from the first year of anything", async () => {
  const { pool } = await givenPool({ spent: { 2023: kr(1) }, recurring: { 2026: kr(10) } });
  expect((await pool.figures({ through: 2025 })).expectedTotal).toBe(kr(70));
});

test("a recurring saving still counts in a chosen year beyond the horizon, and stops there", async () => {
  const { pool } = await givenPool({ committed: { 2016: kr(100) }, recurring: { 2020: kr(10) } });
  expect((await pool.figures({ through: 2025 })).expectedTotal).toBe(kr(60));
  expect((await pool.figures({ through: 2030 })).expectedTotal).toBe(kr(110));
});

test("a recurring saving that begins after the horizon counts in its own year alone", async () => {
  const { pool } = await givenPool({ committed: { 2010: kr(100) }, recurring: { 2027: kr(10) } });
  expect((await pool.figures({ through: 2025 })).expectedTotal).toBe(kr(10));
});

test("recurring figures add up, and a negative one ends them", async () => {
  const { pool } = await givenPool({ committed: { 2026: kr(1) }, recurring: { 2026: kr(2_000), 2027: kr(500), 2029: kr(-2_000) } });
  const { byYear } = await pool.portfolio({ through: 2025 });
  expect(byYear.slice(0, 5).map(({ expected }) => expected)).toEqual([kr(2_000), kr(2_500), kr(2_500), kr(500), kr(500)]);
});

test("a recurring saving that has ended never counts as a loss, wherever the horizon ends", async () => {
  const { pool } = await givenPool({ committed: { 2016: kr(100) }, recurring: { 2020: kr(10), 2028: kr(-10) } });
  for (const through of [2020, 2025, 2028, 2030]) {
    const { byYear } = await pool.portfolio({ through });
    expect([through, byYear.filter(({ expected }) => expected < 0)]).toEqual([through, []]);
  }
});

test("a recurring harvest lowers every later budget, each as long after the gain as the first", async () => {
  const harvest = { ...row, post: "høstet", år: "2024", budgetår: "2025", beløb: "10", varighed: "varig" };
  const { pool } = await givenPool({ committed: { 2024: kr(45) }, spent: { 2024: kr(45) }, rows: [harvest] });
  const { totals, investments } = await pool.portfolio({ through: 2025 });
  expect(totals).toMatchObject({ harvested: kr(20), harvestedTotal: kr(100), ahead: kr(20) });
  expect(investments[0]?.payback.harvested).toBe(5.5);
});

test("a recurring waiver waives every later year", async () => {
  const waiver = { ...row, post: "frafaldet", år: "2024", beløb: "10", varighed: "varig", årsag: "anden kasse" };
  const { pool } = await givenPool({ realised: { 2024: kr(10), 2025: kr(30) }, rows: [waiver] });
  expect(await pool.figures({ through: 2025 })).toMatchObject({ waived: kr(20), pending: kr(20) });
});

test("what is expected until the chosen year was realised instead, and from then on forecast or else expected", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(1) }, expected: { 2024: kr(10), 2025: kr(10), 2026: kr(10), 2027: kr(10) }, realised: { 2024: kr(7) }, forecast: { 2026: kr(4) } });
  expect((await pool.figures({ through: 2024 })).outlookTotal).toBe(kr(7 + 10 + 4 + 10));
  expect((await pool.figures({ through: 2026 })).outlookTotal).toBe(kr(7 + 10));
});

test("a forecast that was lowered to nothing is believed over what was expected", async () => {
  const { pool } = await givenPool({ expected: { 2027: kr(10) }, forecast: { 2027: kr(4) }, knownOn: "2025-01-01" });
  await pool.import([{ ...row, post: "prognose", år: "2027", beløb: "0" }]);
  expect((await pool.figures({ through: 2025 })).outlookTotal).toBe(0);
});

test("a forecast that begins as nothing is believed over what was expected", async () => {
  const { pool } = await givenPool({ expected: { 2027: kr(10) } });
  await pool.import([{ ...row, post: "prognose", år: "2027", beløb: "0" }]);
  expect((await pool.figures({ through: 2025 })).outlookTotal).toBe(0);
});

test("a recurring forecast that ends is a forecast of nothing from then on", async () => {
  const forecast = { ...row, post: "prognose", varighed: "varig" };
  const rows = [{ ...forecast, år: "2026", beløb: "5" }, { ...forecast, år: "2028", beløb: "-5" }];
  const { pool } = await givenPool({ committed: { 2024: kr(1) }, recurring: { 2026: kr(10) }, rows });
  expect((await pool.figures({ through: 2025 })).outlookTotal).toBe(kr(10));
});
