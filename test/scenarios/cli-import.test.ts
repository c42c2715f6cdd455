import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenCli } from "../support/given-cli.ts";
import { givenFolder } from "../support/given-folder.ts";
import { goldenFile } from "../support/golden.ts";
import { runCli } from "../support/run-cli.ts";

const header = "investering;post;år;beløb\n";

test("an import says how many rows it read, what it added and what was held already", async () => {
  const cli = givenCli();
  const first = await cli.run("import", goldenFile("poster.csv"), "--unit", "t");
  expect([first.exit, first.stderr, JSON.parse(first.stdout)]).toEqual([0, "", { rows: 51, added: 51, unchanged: 0, leftOut: 0, findings: [] }]);
  expect(await cli.ask("import", goldenFile("poster.csv"), "--unit", "t")).toEqual({ rows: 51, added: 0, unchanged: 51, leftOut: 0, findings: [] });
});

test("a dry run says what would happen and leaves the database as it is", async () => {
  const cli = givenCli();
  await cli.ask("demo");
  const before = await cli.ask("verify");
  expect(await cli.ask("import", goldenFile("poster.csv"), "--unit", "t", "--dry-run")).toMatchObject({ rows: 51, added: 0, unchanged: 51 });
  expect(await cli.ask("verify")).toEqual(before);
});

test("changes imported from the same file twice are made once", async () => {
  const cli = givenCli();
  const changes = cli.file("changes.csv", `${header}I-01;bevilget;2025;100\nI-01;bevilget;2025;100\nI-01;bevilget;2025;-50\n`);
  const imported = () => cli.ask("import", changes, "--unit", "kr", "--mode", "changes");
  expect(await imported()).toMatchObject({ added: 3, unchanged: 0 });
  expect(await imported()).toMatchObject({ added: 0, unchanged: 3, findings: [{ code: "same-file" }] });
  expect(await cli.ask("figures", "--through", "2025")).toMatchObject({ totals: { committed: 15_000 } });
});

test("two identical rows are both kept, and add up", async () => {
  const cli = givenCli();
  expect((await cli.importText(`${header}I-01;bevilget;2025;100\nI-01;bevilget;2025;100\n`)).exit).toBe(0);
  expect(await cli.ask("figures", "--through", "2025")).toMatchObject({ totals: { committed: 20_000 } });
});

test("a file in Windows-1252 with the line ends of Windows is read as one in UTF-8", async () => {
  const cli = givenCli();
  const text = `${header}Ø-1;høstet;2025;1\n`;
  expect(await cli.importText(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"))).toMatchObject({ exit: 0, stderr: "" });
  expect(JSON.parse((await cli.importText(`\uFEFF${text}`)).stdout)).toMatchObject({ rows: 1, added: 0, unchanged: 1 });
});

test("every way to write an amount is read to the øre, in every unit", async () => {
  const amounts = { "I-1": "1.234,56", "I-2": "1234,56", "I-3": "1 234,56", "I-4": "1\u00A0234,56", "I-5": "1.235", "I-6": "0,01" };
  const rows = Object.entries(amounts).map(([code, amount]) => `${code};bevilget;2025;${amount}\n`).join("");
  const cli = givenCli();
  await cli.importText(`${header}${rows}I-1;forbrug;2025;100\nI-1;forbrug;2025;(40)\nI-1;forbrug;2025;−9,50\nI-1;forbrug;2025;-0,50\n`);
  const { investments } = await cli.ask("figures", "--through", "2025");
  expect(investments).toMatchObject([
    { id: "I-1", committed: 123_456, spent: 5_000 }, { committed: 123_456 }, { committed: 123_456 }, { committed: 123_456 }, { committed: 123_500 }, { committed: 1 },
  ]);
  const millions = cli.file("mio.csv", `${header}M-1;bevilget;2025;1,5\n`);
  await cli.ask("import", millions, "--unit", "mio");
  expect(await cli.ask("figures", "--through", "2025", "--investment", "M-1")).toMatchObject({ totals: { committed: 150_000_000 } });
});

test("a file is found from where the person stands, also when npm has gone elsewhere", async () => {
  const cli = givenCli();
  cli.file("her.csv", `${header}I-01;bevilget;2025;100\n`);
  const line = ["import", "her.csv", "--unit", "kr", "--db", "data/ny.db"];
  expect((await runCli(line, { cwd: "/", env: { INIT_CWD: cli.folder } })).exit).toBe(0);
  expect((await runCli(line, { cwd: cli.folder })).exit).toBe(0);
  expect(readFileSync(join(cli.folder, "data/ny.db")).subarray(0, 15).toString()).toBe("SQLite format 3");
  const elsewhere = await runCli(line, { cwd: givenFolder().path });
  expect([elsewhere.exit, elsewhere.stdout, elsewhere.stderr.trim().split("\n")]).toEqual([1, "", [expect.stringContaining("/her.csv")]]);
});

test("figures without a date are known from the day the person says, and never from a day to come", async () => {
  const cli = givenCli();
  const file = cli.file("a.csv", `${header}I-01;bevilget;2025;100\n`);
  expect((await cli.run("import", file, "--unit", "kr", "--known-on", "2026-11-22")).exit).toBe(1);
  await cli.ask("import", file, "--unit", "kr", "--known-on", "2025-06-30");
  expect(await cli.ask("figures", "--through", "2025", "--as-of", "2025-06-29")).toMatchObject({ totals: { committed: 0 } });
  expect(await cli.ask("figures", "--through", "2025", "--as-of", "2025-06-30")).toMatchObject({ totals: { committed: 10_000 } });
});

test("an older level is left out and said in words, until the person says it is right", async () => {
  const cli = givenCli();
  await cli.importText("investering;post;år;beløb;dato\nI-01;bevilget;2025;100;2026-01-01\nI-01;bevilget;2025;200;2026-06-01\n");
  const older = "investering;post;år;beløb;dato\nI-01;bevilget;2025;150;2026-03-01\n";
  const left = JSON.parse((await cli.importText(older)).stdout);
  expect(left).toMatchObject({ added: 0, leftOut: 1, findings: [{ code: "older-level", investment: "I-01", row: 2, amount: 15_000 }] });
  expect(JSON.parse((await cli.importText(older, "--accept-older")).stdout)).toMatchObject({ added: 1, leftOut: 0, findings: [] });
});

test("a recurring profile is pointed at and imported as it is written", async () => {
  const cli = givenCli();
  const { stdout } = await cli.importText("investering;post;år;beløb;varighed\nI-01;forventet;2025;100;varig\nI-01;forventet;2026;200;varig\n");
  expect(JSON.parse(stdout)).toMatchObject({ added: 2, findings: [{ code: "recurring-profile", row: 2 }] });
});
