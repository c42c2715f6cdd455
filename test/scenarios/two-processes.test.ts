import { expect, test } from "vitest";
import { givenCli } from "../support/given-cli.ts";
import { goldenFile } from "../support/golden.ts";
import { runs } from "../support/runs.ts";
import { startServer } from "../support/start-server.ts";

function file(writer: number, turn: number): string {
  const rows = Array.from({ length: 20 }, (_, index) => `W-${writer};bevilget;${2000 + index};${100 * turn + 1}\n`).join("");
  return `investering;post;år;beløb\n${rows}X-0;forbrug;${2000 + 10 * writer + turn};1\n`;
}

test("processes that write to one database in turn lose nothing and double nothing", async () => {
  const cli = givenCli();
  const [writers, turns] = [3, runs(2)];
  const write = async (writer: number) => {
    for (let turn = 1; turn <= turns; turn += 1) {
      const path = cli.file(`w${writer}-${turn}.csv`, file(writer, turn));
      expect(await cli.run("import", path, "--unit", "kr", "--mode", "levels")).toMatchObject({ exit: 0, stderr: "" });
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));

  const verification = await cli.ask("verify");
  expect(verification).toMatchObject({ ok: true, head: { entries: writers * turns * 21 } });
  const { totals } = await cli.ask("figures", "--through", "2100");
  expect(totals).toMatchObject({ committed: writers * 20 * (100 * turns + 1) * 100, spent: writers * turns * 100 });
});

test("the same changes imported by several processes at once are made once", async () => {
  const cli = givenCli();
  const path = cli.file("changes.csv", "investering;post;år;beløb\nI-01;bevilget;2025;100\n");
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => cli.ask("import", path, "--unit", "kr", "--mode", "changes")));
  expect(outcomes.map(({ added }) => added).sort()).toEqual([0, 0, 0, 1]);
  expect(await cli.ask("figures", "--through", "2025")).toMatchObject({ totals: { committed: 10_000 } });
});

test("several processes may make one new database at the same moment", async () => {
  const cli = givenCli();
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => cli.run("prices", goldenFile("pris-og-loen.csv"))));
  expect(outcomes.map(({ exit, stderr }) => [exit, stderr])).toEqual([1, 2, 3, 4].map(() => [0, ""]));
});

test("an import beside a running server is seen by it at once", async () => {
  const cli = givenCli();
  const server = await startServer(cli.db);
  const before = await server.ask("/api/investments");
  const path = cli.file("a.csv", "investering;post;år;beløb\nI-77;bevilget;2025;1\n");
  expect((await cli.run("import", path, "--unit", "kr", "--as", "controller@example.dk")).exit).toBe(0);
  const after = await server.ask("/api/investments", { "if-none-match": before.headers.get("etag") ?? "" });
  expect([after.status, (await after.text()).includes("I-77")]).toEqual([200, true]);
});
