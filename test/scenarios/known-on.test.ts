import { expect, test } from "vitest";
import { givenPrices } from "../support/given-file.ts";
import { givenPool } from "../support/given-pool.ts";
import { kr } from "../support/kr.ts";

const row = { investering: "I-01", gevinst: "Færre anbringelser" } as const;

test("what was promised stays what it was when the case is revised, and expected follows", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(100) }, expected: { 2024: kr(50) }, knownOn: "2023-10-05" });
  await pool.import([{ ...row, post: "forventet", år: "2024", beløb: "30", dato: "2024-10-03" }]);
  expect(await pool.figures({ through: 2025 })).toMatchObject({ promised: kr(50), expected: kr(30), expectedTotal: kr(30) });
});

test("the first commitment fixes the promise, whatever is granted later", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(100) }, expected: { 2024: kr(50) }, knownOn: "2023-10-05" });
  await pool.import([{ ...row, post: "forventet", år: "2025", beløb: "30", dato: "2024-10-03" }, { investering: "I-01", post: "bevilget", år: "2025", beløb: "9", dato: "2024-10-03" }]);
  expect(await pool.figures({ through: 2025 })).toMatchObject({ promised: kr(50), expected: kr(80) });
});

test("a saving expected on the very day of the commitment is part of the promise; without a commitment nothing is promised", async () => {
  const { pool } = await givenPool({ expected: { 2024: kr(50) }, knownOn: "2023-10-05" });
  expect((await pool.figures({ through: 2025 })).promised).toBe(0);
  await pool.import([{ investering: "I-01", post: "bevilget", år: "2024", beløb: "1", dato: "2023-10-05" }]);
  expect((await pool.figures({ through: 2025 })).promised).toBe(kr(50));
});

test("a promise restated in other prices is rounded on its own", async () => {
  const { pool } = await givenPool();
  await pool.loadPrices(givenPrices([["service", 2024, "30"], ["service", 2025, "10"]]));
  await pool.import([{ ...row, post: "forventet", år: "2024", beløb: "0,05", dato: "2023-10-05" }, { investering: "I-01", post: "bevilget", år: "2024", beløb: "1", dato: "2023-10-05" }]);
  await pool.import([{ ...row, post: "forventet", år: "2024", beløb: "0,10", dato: "2024-10-05" }]);
  expect(await pool.figures({ through: 2025, priceLevel: 2025 })).toMatchObject({ promised: 2, expected: 3 });
});

test("only what was known on a date counts as of it", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(640) }, knownOn: "2025-03-01" });
  await pool.import([{ ...row, post: "realiseret", år: "2024", beløb: "590", dato: "2025-10-31" }]);
  const realised = async (asOf: string) => (await pool.figures({ through: 2025, asOf })).realised;
  expect([await realised("2025-02-28"), await realised("2025-03-01"), await realised("2025-10-30"), await realised("2025-10-31")]).toEqual([0, kr(640), kr(640), kr(590)]);
});

test("an investment nobody knew of on a date is not among its figures", async () => {
  const { pool } = await givenPool({ committed: { 2024: kr(1) }, knownOn: "2025-03-01" });
  expect(await pool.portfolio({ through: 2024, asOf: "2025-02-28" })).toMatchObject({ investments: [], byYear: [], byDepartment: [], pool: {} });
});

test("a level with an older date never moves what was known by then unless it is right, and then it is known today", async () => {
  const { pool } = await givenPool({ realised: { 2024: kr(640) }, knownOn: "2025-03-01" });
  await pool.import([{ ...row, post: "realiseret", år: "2024", beløb: "590", dato: "2025-10-31" }]);
  const late = [{ ...row, post: "realiseret", år: "2024", beløb: "600", dato: "2025-06-30" }];

  expect(await pool.import(late)).toMatchObject({ added: 0, leftOut: 1, findings: [{ code: "older-level", row: 2 }] });
  expect(await pool.import(late, { takesOlder: true })).toMatchObject({ added: 1, leftOut: 0, findings: [] });
  expect((await pool.figures({ through: 2025, asOf: "2026-11-20" })).realised).toBe(kr(590));
  expect((await pool.figures({ through: 2025, asOf: "2026-11-21" })).realised).toBe(kr(600));
});

test("a changed index moves no figure of an earlier day", async () => {
  const { pool } = await givenPool();
  await pool.loadPrices(givenPrices([["service", 2024, "50"], ["service", 2025, "100"]]));
  await pool.import([{ ...row, post: "realiseret", år: "2024", beløb: "100", dato: "2025-03-01" }]);
  expect(await pool.loadPrices(givenPrices([["service", 2024, "40"]]))).toMatchObject({ added: 1, findings: [{ code: "index-changed" }] });
  expect((await pool.figures({ through: 2025, priceLevel: 2025, asOf: "2026-11-20" })).realised).toBe(kr(200));
  expect((await pool.figures({ through: 2025, priceLevel: 2025 })).realised).toBe(kr(250));
  await pool.loadPrices(givenPrices([["service", 2024, "80"]]));
  expect((await pool.figures({ through: 2025, priceLevel: 2025 })).realised).toBe(kr(125));
});

test("an index known from a date is missing before it", async () => {
  const { pool } = await givenPool({ realised: { 2025: kr(100) }, knownOn: "2026-03-01" });
  await pool.loadPrices(givenPrices([["service", 2025, "100", "2026-06-01"]]));
  await expect(pool.figures({ through: 2025, priceLevel: 2025, asOf: "2026-05-31" })).rejects.toMatchObject({ code: "missing-price-index", details: { frame: "service", year: 2025 } });
  expect((await pool.figures({ through: 2025, priceLevel: 2025, asOf: "2026-06-01" })).realised).toBe(kr(100));
});

test("amounts of one group are added before they are rounded, and groups are rounded before they are added", async () => {
  const { pool } = await givenPool();
  await pool.loadPrices(givenPrices([["service", 2024, "200"], ["service", 2025, "100"]]));
  const cent = { post: "forbrug", år: "2024", beløb: "0,01" };
  await pool.import([{ investering: "A", ...cent, dato: "2025-01-01" }, { investering: "A", ...cent, beløb: "0,02", dato: "2025-02-01" }]);
  expect((await pool.figures({ through: 2025, priceLevel: 2025 })).spent).toBe(1);
  await pool.import([{ investering: "B", ...cent }, { investering: "C", ...cent }]);
  expect((await pool.figures({ through: 2025, priceLevel: 2025 })).spent).toBe(3);
});

test("money of no frame of its own follows the prices of service, and a missing one is named so that it can be loaded", async () => {
  const { pool } = await givenPool({ frame: "andet", spent: { 2024: kr(100) } });
  await expect(pool.figures({ through: 2025, priceLevel: 2025 })).rejects.toMatchObject({ code: "missing-price-index", details: { frame: "service" } });
  await pool.loadPrices(givenPrices([["service", 2024, "50"], ["service", 2025, "100"]]));
  expect((await pool.figures({ through: 2025, priceLevel: 2025 })).spent).toBe(kr(200));
});

test("a figure restated in other prices is worth what it says there, on its date and not before", async () => {
  const { pool } = await givenPool();
  await pool.loadPrices(givenPrices([["service", 2024, "50"], ["service", 2025, "100"]]));
  await pool.import([{ ...row, post: "realiseret", år: "2024", beløb: "100", pl: "2024", dato: "2025-03-01" }]);
  await pool.import([{ ...row, post: "realiseret", år: "2024", beløb: "100", pl: "2025", dato: "2025-06-01" }]);
  expect((await pool.figures({ through: 2025, priceLevel: 2025, asOf: "2025-05-31" })).realised).toBe(kr(200));
  expect((await pool.figures({ through: 2025, priceLevel: 2025 })).realised).toBe(kr(100));
});
