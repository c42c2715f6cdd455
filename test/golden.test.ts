import { join } from "node:path";
import { portfolioFigures } from "@hoest/shared/portfolio";
import { expect, test } from "vitest";
import { givenFolder } from "./support/given-folder.ts";
import { givenGoldenPool, goldenFigures, goldenFile, goldenOutputs } from "./support/golden.ts";
import { runCli } from "./support/run-cli.ts";

test.for(goldenOutputs)("the golden pool gives $file to the øre", async ({ file, asked }) => {
  const { pool } = await givenGoldenPool();
  expect(portfolioFigures(await pool.portfolio(asked))).toStrictEqual(goldenFigures(file));
});

test("the golden pool is all right in every check", async () => {
  const { pool } = await givenGoldenPool();
  const { ok, head, checks } = await pool.verification();
  expect({ ok, entries: head.entries, failures: checks.flatMap(({ failures }) => failures) }).toEqual({ ok: true, entries: 51, failures: [] });
});

test("a terminal gets the golden outputs from a file on disk, in their very shape", async () => {
  const db = ["--db", join(givenFolder().path, "hoest.db")];
  expect((await runCli(["prices", goldenFile("pris-og-loen.csv"), ...db])).exit).toBe(0);
  expect((await runCli(["import", goldenFile("poster.csv"), "--unit", "t", ...db])).exit).toBe(0);
  for (const { file, asked } of goldenOutputs) {
    const { through, priceLevel, asOf } = { priceLevel: undefined, asOf: undefined, ...asked };
    const options = [...(priceLevel === undefined ? [] : ["--price-level", String(priceLevel)]), ...(asOf === undefined ? [] : ["--as-of", asOf])];
    const { stdout, stderr, exit } = await runCli(["figures", "--through", String(through), ...options, ...db]);
    expect({ exit, stderr, figures: JSON.parse(stdout) }).toStrictEqual({ exit: 0, stderr: "", figures: goldenFigures(file) });
    expect(Object.keys(JSON.parse(stdout))).toEqual(Object.keys(goldenFigures(file)));
  }
});
