import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { givenFolder } from "../support/given-folder.ts";
import { runCli, runNode } from "../support/run-cli.ts";
import { freePort, type StartedServer, startServer } from "../support/start-server.ts";

const preload = fileURLToPath(new URL("../../server/src/demand-node.mjs", import.meta.url));

async function statusOf(server: StartedServer): Promise<readonly [number, boolean]> {
  const response = await server.ask("/api/figures?through=2025&priceLevel=2026");
  const { isDemo }: { isDemo: boolean } = JSON.parse(await response.text());
  return [response.status, isDemo];
}

test("a server on an empty database fills it with the demo pool and says in one line where it is", async () => {
  const server = await startServer(join(givenFolder().path, "new", "hoest.db"));
  expect(server.output()).toEqual({ stdout: expect.stringMatching(new RegExp(`^[^\\n]*${server.address}[^\\n]*\\n$`)), stderr: "" });
  expect(await statusOf(server)).toEqual([200, true]);
});

test("a second start keeps what is there and adds nothing", async () => {
  const db = join(givenFolder().path, "hoest.db");
  const first = await startServer(db);
  first.signal("SIGTERM");
  expect(await first.ended).toEqual([0, null]);
  const verified = (await runCli(["verify", "--db", db])).stdout;
  const second = await startServer(db);
  expect(await statusOf(second)).toEqual([200, true]);
  expect((await runCli(["verify", "--db", db])).stdout).toBe(verified);
});

test("a server whose database has figures puts no demo beside them", async () => {
  const folder = givenFolder();
  const db = join(folder.path, "hoest.db");
  await runCli(["import", folder.file("a.csv", "investering;post;år;beløb;pl\nI-77;bevilget;2025;1;2025\n"), "--unit", "kr", "--db", db]);
  await startServer(db);
  const { stdout } = await runCli(["figures", "--through", "2025", "--db", db]);
  expect(JSON.parse(stdout)).toMatchObject({ investments: [{ id: "I-77" }] });
});

test("only this machine is answered", async () => {
  const server = await startServer(join(givenFolder().path, "hoest.db"));
  const elsewhere = connect(server.port, "::1");
  const [error] = await once(elsewhere, "error");
  expect(error).toMatchObject({ code: expect.stringMatching(/ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH/) });
});

test("a port that is taken is one line and an end", async () => {
  const other = createServer().listen(await freePort(), "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const server = await startServer(join(givenFolder().path, "hoest.db"), port);
  expect(await server.ended).toEqual([1, null]);
  expect(server.output()).toEqual({ stdout: "", stderr: expect.stringMatching(new RegExp(`^[^\\n]*${port}[^\\n]*PORT[^\\n]*\\n$`)) });
  other.close();
});

test("a corrupt database, a place nobody can write and a port that is none are each one line and an end", async () => {
  const folder = givenFolder();
  const corrupt = folder.file("corrupt.db", "no database\n".repeat(500));
  const under = join(folder.file("file", ""), "hoest.db");
  const servers = await Promise.all([startServer(corrupt), startServer(under), startServer(join(folder.path, "a.db"), 70_000)]);
  for (const server of servers) {
    expect(await server.ended).toEqual([1, null]);
    expect(server.output()).toEqual({ stdout: "", stderr: expect.stringMatching(/^[^\n]+\.\n$/) });
    expect(server.output().stderr).not.toMatch(/SQLITE|Error|node_modules/);
  }
});

test("an address this machine does not have, and a variable that is none, are each one line that names the variable", async () => {
  const db = join(givenFolder().path, "hoest.db");
  const tls = { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" };
  const wrong = [
    [{ ...tls, HOEST_HOST: "203.0.113.1" }, /HOEST_HOST/], [{ HOEST_HOST: "0.0.0.0" }, /HOEST_PUBLIC_URL/], [{ ...tls, HOEST_DEMO: "on" }, /HOEST_DEMO/],
    [{ HOEST_SMTP_URL: "smtp://u:hunter2@mail" }, /HOEST_MAIL_FROM/],
  ] as const;
  const servers = await Promise.all(wrong.map(([environment]) => startServer(db, undefined, environment)));
  for (const [index, server] of servers.entries()) {
    expect(await server.ended).toEqual([1, null]);
    expect(server.output()).toEqual({ stdout: "", stderr: expect.stringMatching(/^[^\n]+\n$/) });
    expect(server.output().stderr).toMatch(wrong[index]?.[1] ?? /never/);
    expect(server.output().stderr).not.toMatch(/hunter2|Error|node_modules/);
  }
});

test("with a public address an empty database stays empty, and says no password", async () => {
  const db = join(givenFolder().path, "hoest.db");
  const server = await startServer(db, undefined, { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" });
  expect(server.output()).toEqual({ stdout: "Høst er klar på https://hoest.kommune.dk\n", stderr: "" });
  expect(JSON.parse((await runCli(["figures", "--through", "2025", "--db", db])).stdout)).toMatchObject({ investments: [] });
});

test.for(["SIGTERM", "SIGINT"] as const)("a server told to stop by %s ends at once, with every connection closed and the database whole", async (signal) => {
  const db = join(givenFolder().path, "hoest.db");
  const server = await startServer(db);
  const waiting = connect(server.port, "127.0.0.1");
  await once(waiting, "connect");
  waiting.write("GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(waiting, "data");
  const half = connect(server.port, "127.0.0.1");
  await once(half, "connect");
  half.write("GET /api/fig");
  const closed = Promise.all([closeOf(waiting), closeOf(half)]);

  const told = performance.now();
  server.signal(signal);
  expect(await server.ended).toEqual([0, null]);
  await closed;
  expect(performance.now() - told).toBeLessThan(3_000);
  expect(server.output().stderr).toBe("");
  expect(JSON.parse((await runCli(["verify", "--db", db])).stdout)).toMatchObject({ ok: true });
});

/** Resolves when a connection is closed, politely or not. */
function closeOf(connection: Socket): Promise<void> {
  return new Promise((resolve) => {
    connection.on("error", () => {}).once("close", () => resolve());
  });
}

test("a Node too old is told so in each language before anything else is loaded", async () => {
  for (const [version, exit] of [["20.19.5", 1], ["22.17.1", 1], ["21.9.9", 1], ["22.18.0", 0], ["23.0.0", 0]] as const) {
    const old = `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process.versions, "node", { value: "${version}" })`)}`;
    const outcome = await runNode(["--import", preload, "--eval", "process.stdout.write('loaded')"], { preload: old });
    expect([version, outcome.exit, outcome.stdout]).toEqual([version, exit, exit === 0 ? "loaded" : ""]);
    expect(outcome.stderr).toMatch(exit === 0 ? /^$/ : new RegExp(`^Høst kræver Node .*${version}.*\\nHøst needs Node .*${version}.*\\n$`));
  }
});
