import { closeSync, ftruncateSync, openSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type GivenCli, givenCli } from "../support/given-cli.ts";
import { goldenFile } from "../support/golden.ts";
import type { CliOutcome } from "../support/run-cli.ts";

const header = "investering;post;år;beløb";

function expectOneLine({ exit, stdout, stderr }: CliOutcome, words: RegExp): void {
  expect([exit, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/ at |Error|node_modules|SQLITE/);
}

async function expectNothingImported(cli: GivenCli): Promise<void> {
  expect(await cli.ask("verify")).toMatchObject({ ok: true, head: { entries: 0, hash: null } });
}

test("a file that is no file of figures is refused with one sentence, and nothing is imported", async () => {
  const cli = givenCli();
  expectOneLine(await cli.importText(""), /tom/);
  expectOneLine(await cli.importText(Buffer.from(`\uFEFF${header}\nI-01;bevilget;2025;1\n`, "utf16le")), /UTF-16/);
  expectOneLine(await cli.importText(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0x3b, 0x0a, 0xff, 0x41, 0x42, 0x43, 0x44, 0x45])), /hverken tekst med semikolon/);
  expectOneLine(await cli.run("import", join(cli.folder, "mangler.csv"), "--unit", "kr"), /mangler\.csv findes ikke/);
  await expectNothingImported(cli);
});

test("a file of 200 MB is refused at once, by its size", async () => {
  const cli = givenCli();
  const path = cli.file("stor.csv", `${header}\n`);
  const file = openSync(path, "r+");
  ftruncateSync(file, 200 * 1024 * 1024);
  closeSync(file);
  const started = performance.now();
  expectOneLine(await cli.run("import", path, "--unit", "kr"), /10 MiB/);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("twenty thousand rows are read and one more is too many", async () => {
  const cli = givenCli();
  const rows = (count: number) => `${header}\n${Array.from({ length: count }, (_, index) => `I-${index};bevilget;2025;1\n`).join("")}`;
  expectOneLine(await cli.importText(rows(20_001)), /20\.?000/);
  await expectNothingImported(cli);
  expect(JSON.parse((await cli.importText(rows(20_000), "--dry-run")).stdout)).toMatchObject({ rows: 20_000, added: 20_000 });
});

test("a column that is missing, unknown or there twice is named", async () => {
  const cli = givenCli();
  expectOneLine(await cli.importText("investering;post;år\nI-01;bevilget;2025\n"), /beløb/);
  expectOneLine(await cli.importText(`${header};beløp\nI-01;bevilget;2025;1;2\n`), /beløp/);
  expectOneLine(await cli.importText(`${header};Beløb\nI-01;bevilget;2025;1;2\n`), /beløb findes to gange/);
  await expectNothingImported(cli);
});

test("every wrong cell is told with its row, its column, what is wrong and what would be right", async () => {
  const cli = givenCli();
  const wrong = [
    "I-01;gave;2025;1;;", "I-01;bevilget;25;1;;", "I-01;bevilget;2025;1,234.56;;", "I-01;bevilget;2025;12.34,56;;", "I-01;bevilget;2025;1e5;;",
    "I-01;bevilget;2025;#REF!;;", "I-01;bevilget;2025;1;drift;", "I-01;forventet;2025;1;;altid", "I-01;bevilget;2025;1;service;",
  ];
  const { exit, stdout, stderr } = await cli.importText(`${header};ramme;varighed\n${wrong.join("\n")}\n`);
  expect([exit, stdout]).toEqual([1, ""]);
  expect(stderr.trimEnd().split("\n").map((line) => line.replace(/:.*/, ""))).toEqual([
    "række 2, post", "række 3, år", "række 4, beløb", "række 5, beløb", "række 6, beløb", "række 7, beløb", "række 8, ramme", "række 9, varighed",
    "8 fejl i filen. Intet er indlæst.",
  ]);
  expect(stderr).toMatch(/“gave”.*afsat, bevilget, forbrug/);
  expect(stderr).toMatch(/“1,234\.56”.*1\.234,56/);
  expect(stderr).toMatch(/“drift”.*service, anlæg, overførsel, andet/);
  await expectNothingImported(cli);
});

test("a price level without an index is an error at its row once prices are known, and a refusal when figures are asked for", async () => {
  const cli = givenCli();
  await cli.importText(`${header}\nI-01;bevilget;2021;1\n`);
  expectOneLine(await cli.run("figures", "--through", "2025", "--price-level", "2025"), /prisindeks for service 2025/i);
  await cli.ask("prices", goldenFile("pris-og-loen.csv"));
  expectOneLine(await cli.run("figures", "--through", "2025", "--price-level", "2025"), /prisindeks for service 2021/i);
  const { exit, stderr } = await cli.importText(`${header};ramme;pl\nI-02;bevilget;2025;1;anlæg;2020\n`);
  expect([exit, stderr.split("\n")[0]]).toEqual([1, expect.stringMatching(/^række 2, pl: .*anlæg 2020/i)]);
  expect(await cli.ask("figures", "--through", "2025")).toMatchObject({ priceLevel: null, totals: { committed: 100 } });
});

test("amounts too large to add up are refused where they stand, not when they are shown", async () => {
  const cli = givenCli();
  const { exit, stderr } = await cli.importText(`${header}\nI-01;bevilget;2025;60.000.000.000.000\nI-01;bevilget;2025;60.000.000.000.000\n`);
  expect([exit, stderr]).toEqual([1, expect.stringMatching(/^række [23], beløb: /)]);
  await cli.importText(`${header}\nI-01;bevilget;2025;60.000.000.000.000\nI-02;bevilget;2026;60.000.000.000.000\n`);
  expect((await cli.run("figures", "--through", "2026")).exit).toBe(0);
});

test("a wrong file of prices is refused row by row, and nothing is loaded", async () => {
  const cli = givenCli();
  const { exit, stdout, stderr } = await cli.run("prices", cli.file("pl.csv", "ramme;år;indeks\nservice;2025;100\nandet;2025;100\nanlæg;2025;0\nconstructor;2025;1\n"));
  expect([exit, stdout, stderr.trimEnd().split("\n").map((line) => line.replace(/:.*/, ""))]).toEqual([
    1, "", ["række 3, ramme", "række 4, indeks", "række 5, ramme", "3 fejl i filen. Intet er indlæst."],
  ]);
  expect(await cli.ask("prices", goldenFile("pris-og-loen.csv"))).toMatchObject({ rows: 15, added: 15, unchanged: 0 });
  expect(await cli.ask("prices", goldenFile("pris-og-loen.csv"))).toMatchObject({ rows: 15, added: 0, unchanged: 15, findings: [] });
});
