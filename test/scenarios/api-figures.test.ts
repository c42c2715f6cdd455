import { expect, test } from "vitest";
import { expectProblem, givenApp } from "../support/given-app.ts";
import { givenPrices } from "../support/given-file.ts";
import { givenPool } from "../support/given-pool.ts";
import { givenGoldenPool, goldenFigures, goldenOutputs } from "../support/golden.ts";
import { kr } from "../support/kr.ts";

const priced = goldenOutputs.filter((output) => "priceLevel" in output.asked);

test.for(priced)("the browser gets $file to the øre", async ({ file, asked }) => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const { status, body } = await ask(`/api/figures?${new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))}`);
  const { totals, byYear, pool: frames, waivedByReason, investments } = goldenFigures(file);
  expect([status, body]).toEqual([200, expect.objectContaining({ ...asked, totals, byYear, pool: frames, waivedByReason, investments })]);
});

test("the figures come by department and by frame as well, each adding up to the totals", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const { body } = await ask("/api/figures?through=2025&priceLevel=2026");
  const { totals } = await pool.portfolio({ through: 2025, priceLevel: 2026 });
  const added = (rows: unknown, figure: string) => (Array.isArray(rows) ? rows.reduce((sum, row) => sum + row[figure], 0) : "no rows");
  for (const figure of ["committed", "spent", "realised", "pending", "ahead"] as const) {
    expect([figure, added(body["byDepartment"], figure), added(body["byFrame"], figure)]).toEqual([figure, totals[figure], totals[figure]]);
  }
  expect(body["byDepartment"]).toMatchObject([{ department: "Beskæftigelse", investments: 1 }, { department: "Børn og Unge", investments: 2 }, { department: "Teknik og Miljø", investments: 1 }]);
  expect(body["byFrame"]).toMatchObject([{ frame: "capital" }, { frame: "service" }, { frame: "transfer" }]);
});

test("one investment is asked for by its code, and an unknown one is not found", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const { body } = await ask("/api/figures?through=2025&priceLevel=2026&investment=I-02");
  const own = goldenFigures("figures-2025-pl2026.json").investments.find(({ id }) => id === "I-02");
  const { id: _, payback: __, ...totals } = own ?? { id: "", payback: null };
  expect(body).toMatchObject({ totals, investments: [own] });
  expectProblem(await ask("/api/figures?investment=I-99"), [404, "no-such-investment", { code: "I-99" }]);
});

test.for([["2026-11-21", 2025], ["2026-04-01", 2025], ["2026-03-31", 2024]] as const)("on %s the year shown is %s, in its own prices", async ([on, through]) => {
  const { pool } = await givenPool({ on, rows: [] });
  await pool.loadPrices(givenPrices(["service", "anlæg", "overførsel"].flatMap((frame) => [2024, 2025].map((year) => [frame, year, "100"] as const))));
  const { ask } = await givenApp(pool);
  expect((await ask("/api/figures")).body).toMatchObject({ through, priceLevel: through, asOf: null, today: on, defaultThrough: through });
});

test("the year shown is judged on the day the figures are asked as of", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  expect((await ask("/api/figures?asOf=2025-03-31")).body).toMatchObject({ through: 2023, priceLevel: 2023, asOf: "2025-03-31", defaultThrough: 2023 });
});

test("what must be seen never looks past the year whose accounts are in, whatever year is chosen", async () => {
  const { pool } = await givenPool({ realised: { 2025: kr(10) }, harvested: { 2025: kr(15), 2026: kr(500) } });
  await pool.loadPrices(givenPrices(["service", "anlæg", "overførsel"].flatMap((frame) => [2024, 2025, 2026].map((year) => [frame, year, "100"] as const))));
  const { ask } = await givenApp(pool);
  expect((await ask("/api/figures?through=2026")).body).toMatchObject({ totals: { ahead: kr(505) }, findings: [{ code: "ahead", amount: kr(5) }] });
  expect((await ask("/api/figures?through=2024&priceLevel=2025")).body).toMatchObject({ totals: { ahead: 0 }, findings: [] });
});

test("a parameter that is not one is refused by name", async () => {
  const { ask } = await givenApp();
  const wrong = {
    through: ["25", "1989", "2101", "2025.0", "MMXXV", "", "2025&through=2026"], priceLevel: ["x", "20255"], asOf: ["31-12-2025", "2025-02-30", "", "2025-12-31T00:00"],
    investment: ["x".repeat(41)],
  };
  for (const [parameter, values] of Object.entries(wrong)) {
    for (const value of values) expectProblem(await ask(`/api/figures?${parameter}=${value}`), [400, "bad-request", expect.objectContaining({ parameter })]);
  }
});

test("a missing index is refused by frame and year", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  expectProblem(await ask("/api/figures?through=2025&priceLevel=2027"), [422, "missing-price-index", { frame: expect.any(String), year: 2027 }]);
});

test("figures of a pool nobody has put anything into are nothing, not an error", async () => {
  const { ask } = await givenApp();
  expect(await ask("/api/figures")).toMatchObject({ status: 200, body: { totals: { committed: 0, realisationRate: null }, byYear: [], pool: {}, investments: [], isDemo: false } });
});
