import { writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { givenCli } from "../support/given-cli.ts";
import { goldenFile } from "../support/golden.ts";
import { runCli } from "../support/run-cli.ts";

test("help names every command and option in each language, on stdout, and succeeds", async () => {
  const [danish, english] = [await runCli(["--help"]), await runCli(["figures", "--help", "--language", "en"])];
  for (const { exit, stdout, stderr } of [danish, english]) {
    expect([exit, stderr]).toEqual([0, ""]);
    const words = "import prices figures verify demo --unit --mode --known-on --accept-older --dry-run --through --as-of --price-level --investment --db";
    for (const word of words.split(" ")) expect(stdout).toContain(word);
  }
  expect([danish.stdout.includes("følg hver krone"), english.stdout.includes("follow every krone")]).toEqual([true, true]);
});

test("a command line that is not understood is refused with one line that names what is wrong", async () => {
  const cli = givenCli();
  const file = cli.file("a.csv", "investering;post;år;beløb\nI-01;bevilget;2025;1\n");
  const lines: readonly (readonly [RegExp, ...string[]])[] = [
    [/“eksport”.*import, prices/, "eksport"], [/--nope/, "figures", "--nope"], [/--unit mangler/, "import", file], [/b\.csv/, "import", file, "b.csv", "--unit", "kr"],
    [/“I-99”/, "figures", "--through", "2025", "--investment", "I-99"], [/--db/, "verify", "--db"],
  ];
  await cli.ask("prices", goldenFile("pris-og-loen.csv"));
  const outcomes = await Promise.all(lines.map(([, ...line]) => runCli(line.at(-1) === "--db" ? line : [...line, "--db", cli.db])));
  outcomes.forEach(({ exit, stdout, stderr }, index) => {
    const [words = /never/, ...line] = lines[index] ?? [];
    expect([line, exit, stdout, stderr.trimEnd().split("\n").length]).toEqual([line, 1, "", 1]);
    expect(stderr).toMatch(words);
  });
});

test("errors are told in English to who asks for it, wrong options included", async () => {
  const cli = givenCli();
  const { stderr } = await cli.importText("investering;post;år;beløb\nI-01;gift;2025;1\n", "--language", "en");
  expect(stderr).toMatch(/^row 2, post: .*\n1 errors? in the file\. Nothing was imported\.\n$/);
  expect((await cli.run("figures", "--language", "en")).stderr).toMatch(/is missing/);
  expect((await cli.run("figures", "--language", "en", "--nope")).stderr).toMatch(/is unknown/);
});

test("what was pointed at is said in the language asked for", async () => {
  const cli = givenCli();
  const rows = "investering;post;år;beløb;varighed\nI-01;forventet;2025;100;varig\nI-01;forventet;2026;200;varig\n";
  const [danish, english] = [await cli.importText(rows, "--dry-run"), await cli.importText(rows, "--dry-run", "--language", "en")];
  const [one, other] = [danish, english].map(({ stdout }) => JSON.parse(stdout).findings);
  expect([one.length, other.length, JSON.stringify(one) === JSON.stringify(other)]).toEqual([1, 1, false]);
});

test("the demo fills an empty database and no other", async () => {
  const cli = givenCli();
  const { added } = await cli.ask("demo");
  const { exit, stderr } = await cli.run("demo");
  expect([exit, stderr.trimEnd().split("\n").length]).toEqual([1, 1]);
  expect(await cli.ask("verify")).toMatchObject({ ok: true, head: { entries: added } });
});

test("verify says what it checked, and how many of each", async () => {
  const cli = givenCli();
  await cli.ask("demo");
  const { checks } = await cli.ask("verify");
  expect(checks).toEqual(expect.arrayContaining(["file", "guards", "audit chain", "entry chain", "identities", "drill-down sums", "no sum below nothing"].map((check) =>
    expect.objectContaining({ check, checked: expect.any(Number), failures: [] }))));
});

test("verify ends with 1 when an entry was changed behind the guards", async () => {
  const cli = givenCli();
  await cli.ask("demo");
  const raw = new Database(cli.db);
  raw.exec("DROP TRIGGER entry_never_updated; UPDATE entry SET amount_ore = amount_ore + 1 WHERE id = 7");
  raw.close();
  const { exit, stdout } = await cli.run("verify");
  expect([exit, JSON.parse(stdout).ok]).toEqual([1, false]);
  expect(stdout).toContain('"entry 7"');
});

test("a corrupt, a newer and a busy database are each one clear line", async () => {
  const cli = givenCli();
  await cli.ask("demo");
  const busy = new Database(cli.db);
  busy.exec("BEGIN IMMEDIATE");
  const outcomes = [await cli.run("import", goldenFile("poster.csv"), "--unit", "t")];
  busy.exec("ROLLBACK; INSERT INTO kysely_migration VALUES ('2099-01-01-future', '')");
  busy.close();
  outcomes.push(await cli.run("verify"));
  writeFileSync(cli.db, "not a database, whatever it is called\n".repeat(200));
  outcomes.push(await cli.run("verify"));
  expect(outcomes.map(({ exit, stdout, stderr }) => [exit, stdout, stderr.trimEnd().split("\n")])).toEqual([
    [1, "", [expect.stringMatching(/optaget/)]], [1, "", [expect.stringMatching(/2099-01-01-future/)]], [1, "", [expect.stringMatching(/ikke en hel Høst-database/)]],
  ]);
});

test("progress is for people: a pipe hears nothing on stderr and only the result on stdout", async () => {
  const cli = givenCli();
  for (const line of [["demo"], ["verify"], ["figures", "--through", "2025"]]) {
    const { stdout, stderr } = await cli.run(...line);
    expect([stderr, typeof JSON.parse(stdout)]).toEqual(["", "object"]);
  }
});
