import { inOneReading } from "@hoest/db/act";
import { askYear } from "@hoest/server/ask-portfolio";
import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { total } from "@hoest/shared/money";
import { expect, test } from "vitest";
import { givenGoldenPool, goldenOutputs } from "../support/golden.ts";

const figures = ["committed", "spent", "expected", "realised", "harvested"] as const;

test.for(goldenOutputs)("every year's cases add up to the year, to the øre, as in $file", async ({ asked }) => {
  const { pool } = await givenGoldenPool();
  const { through, priceLevel, asOf } = { priceLevel: null, asOf: null, ...asked };
  const settings = {
    through: fiscalYear(through), priceLevel: priceLevel === null ? null : fiscalYear(priceLevel), asOf: asOf === null ? null : isoDate(asOf),
  };
  const { byYear, outlookByYear } = await pool.portfolio(asked);
  expect(byYear.length).toBeGreaterThan(9);
  for (const [index, year] of byYear.entries()) {
    const cases = await inOneReading(pool.db, (reading) => askYear(reading, settings, year.year, {}));
    for (const figure of figures) expect(total(cases.map((one) => one[figure])), `${figure} ${year.year}`).toBe(year[figure]);
    expect(total(cases.map(({ outlook }) => outlook)), `outlook ${year.year}`).toBe(outlookByYear[index]?.outlook);
  }
});

test.for(goldenOutputs)("the net since the start is the pool's net in the chosen year, and the outlook adds up to the whole, as in $file", async ({ asked }) => {
  const { pool } = await givenGoldenPool();
  const { outlookByYear, totals } = await pool.portfolio(asked);
  expect(outlookByYear.find(({ year }) => year === asked.through)?.cumulativeNet).toBe(totals.net);
  expect(total(outlookByYear.map(({ outlook }) => outlook))).toBe(totals.outlookTotal);
});

test("a department that nobody has registered is refused, and one that somebody has narrows every figure", async () => {
  const { pool } = await givenGoldenPool();
  const settings = { through: fiscalYear(2025), priceLevel: null, asOf: null };
  const ask = (department: string) => inOneReading(pool.db, (reading) => askYear(reading, settings, fiscalYear(2025), { department }));
  await expect(ask("Findes ikke")).rejects.toMatchObject({ code: "no-such-department" });
  expect((await ask("Beskæftigelse")).map(({ id }) => id)).toEqual(["I-02"]);
});
