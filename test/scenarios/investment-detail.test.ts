import { inOneReading } from "@hoest/db/act";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import { askKnown } from "@hoest/server/ask-portfolio";
import type { Kind } from "@hoest/shared/entry";
import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { type InvestmentDetail, investmentDetail } from "@hoest/shared/investment-detail";
import { total } from "@hoest/shared/money";
import { type Portfolio, portfolioOf, type Settings } from "@hoest/shared/portfolio";
import { expect, test } from "vitest";
import { givenApp } from "../support/given-app.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { givenGoldenPool, goldenOutputs } from "../support/golden.ts";
import { randomPrices } from "../support/random-ledger.ts";

interface Apart {
  readonly code: string;
  readonly figures: Portfolio;
  readonly detail: InvestmentDetail;
}

/** Every case of the golden pool, whole and taken apart, under one of the golden settings. */
async function takenApart(pool: GivenPool, { through, priceLevel, asOf }: { through: number; priceLevel?: number; asOf?: string }): Promise<Apart[]> {
  const settings: Settings = {
    through: fiscalYear(through),
    asOf: asOf === undefined ? null : isoDate(asOf),
    priceLevel: priceLevel === undefined ? null : fiscalYear(priceLevel),
  };
  const known = await inOneReading(pool.db, async (reading) => ({ ...(await askKnown(reading, settings)), benefits: await registeredBenefits(reading) }));
  return known.investments.map(({ code }) => ({ code, figures: portfolioOf(known, settings, { code }), detail: investmentDetail(known, settings, code) }));
}

test.for(goldenOutputs)("a case's years add up to its figures to the øre ($file)", async ({ asked }) => {
  const { pool } = await givenGoldenPool();
  for (const { figures: { totals, through }, detail: { years } } of await takenApart(pool, asked)) {
    const passed = years.filter(({ year }) => year <= through);
    expect(total(years.map(({ committed }) => committed))).toBe(totals.committed);
    expect(total(years.map(({ outlook }) => outlook))).toBe(totals.outlookTotal);
    for (const name of ["spent", "promised", "expected", "realised", "avoided", "harvestable", "harvested", "waived", "pending", "ahead", "societal"] as const) {
      expect(total(passed.map((year) => year[name])), name).toBe(totals[name]);
    }
  }
});

test.for(goldenOutputs)("a case's benefits add up to its gains to the øre ($file)", async ({ asked }) => {
  const { pool } = await givenGoldenPool();
  for (const { figures: { totals }, detail: { benefits } } of await takenApart(pool, asked)) {
    for (const name of ["promised", "expected", "expectedTotal", "outlookTotal", "realised", "harvested", "waived", "pending", "ahead", "societal"] as const) {
      expect(total(benefits.map(({ figures }) => figures[name])), name).toBe(totals[name]);
    }
  }
});

test.for(goldenOutputs)("a case's cells add up to its costs and gains to the øre ($file)", async ({ asked }) => {
  const { pool } = await givenGoldenPool();
  const kinds = [["committed", "commitment"], ["spent", "spend"], ["harvested", "harvest"]] as const satisfies readonly (readonly [string, Kind])[];
  for (const { figures: { totals, through }, detail: { cells } } of await takenApart(pool, asked)) {
    for (const [name, kind] of kinds) {
      const counted = cells.filter((cell) => cell.kind === kind && (name === "committed" || cell.year <= through));
      expect(total(counted.map(({ amount }) => amount)), name).toBe(totals[name]);
    }
  }
});

test("where a case stands when all is over is what it gained less what it cost", async () => {
  const { pool } = await givenGoldenPool();
  const apart = await takenApart(pool, { through: 2025, priceLevel: 2026 });
  for (const { figures: { totals }, detail: { years } } of apart) {
    expect(years.at(-1)?.standing.planned).toBe(totals.expectedTotal - totals.committed);
  }
  const led = apart.find(({ code }) => code === "I-03");
  expect(led?.detail.years.at(-1)?.standing.harvested).toBe(led?.figures.totals.netHarvested);
});

test("a case's figures in each frame add up to its own", async () => {
  const { pool } = await givenGoldenPool();
  const { parts, investments } = await pool.portfolio({ through: 2025, priceLevel: 2026 });
  for (const investment of investments) {
    const framed = parts.find(({ id }) => id === investment.id)?.byFrame ?? [];
    expect(total(framed.map(({ expected }) => expected))).toBe(investment.expected);
    expect(total(framed.map(({ committed }) => committed))).toBe(investment.committed);
  }
  expect(parts.map(({ id, firstCommitted, byFrame }) => [id, firstCommitted, ...byFrame.map(({ frame }) => frame)])).toEqual([
    ["I-01", 2023, "service"], ["I-02", 2024, "service", "transfer"], ["I-03", 2022, "capital", "service"], ["I-04", 2026, "service"],
  ]);
});

test("a case nobody knew of yet has benefits by name and nothing else", async () => {
  const { pool } = await givenGoldenPool();
  const [first] = await takenApart(pool, { through: 2021, asOf: "2022-01-01" });
  expect(first?.detail).toMatchObject({ years: [], cells: [] });
  expect(first?.detail.benefits.map(({ name, figures }) => [name, figures.expected])).toContainEqual(["Færre anbringelser", 0]);
});

test("a case says what was last remarked on it, each remark once, and nothing that was not known yet", async () => {
  const { pool } = await givenPool();
  const row = { investering: "I-01", gevinst: "Timer", post: "forventet", pl: "2024" } as const;
  await pool.import([
    { ...row, år: "2024", beløb: "100", dato: "2024-01-01", bemærkning: "Forsinket" },
    { ...row, år: "2025", beløb: "100", dato: "2025-06-16", bemærkning: "Stoppet og afskrevet", beslutning: "Udvalget 16/6" },
    { ...row, år: "2026", beløb: "100", dato: "2025-06-16", bemærkning: "Stoppet og afskrevet" },
  ]);
  const { ask } = await givenApp(pool);
  const remarksOf = async (search: string) => (await ask(`/api/investments/I-01?through=2025&priceLevel=2024${search}`)).body["remarks"];
  await pool.loadPrices(randomPrices);
  expect(await remarksOf("")).toEqual([{ id: 2, knownOn: "2025-06-16", decision: "Udvalget 16/6", text: "Stoppet og afskrevet" }]);
  expect(await remarksOf("&asOf=2025-01-01")).toMatchObject([{ id: 1, text: "Forsinket", decision: null }]);
});
