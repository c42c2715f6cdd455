import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { givenFolder } from "../support/given-folder.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

async function opened(server: StartedServer, said: string): Promise<Socket> {
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => {});
  onTestFinished(() => { socket.destroy(); });
  await once(socket, "connect");
  socket.write(said);
  return socket;
}

/** What a server answers to bytes on a connection, until it closes it. */
async function answerTo(server: StartedServer, said: string): Promise<string> {
  return text(await opened(server, said));
}

async function slowestMs(server: StartedServer, count: number): Promise<number> {
  let slowest = 0;
  for (let index = 0; index < count; index++) {
    const began = performance.now();
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
    slowest = Math.max(slowest, performance.now() - began);
  }
  return slowest;
}

test("three hundred who never finish their headers slow nobody down, and are cut off", { timeout: 60_000 }, async () => {
  const server = await startServer(join(givenFolder().path, "hoest.db"));
  const slow = await Promise.all(Array.from({ length: 300 }, () => opened(server, "GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")));
  const closed = Promise.all(slow.map((socket) => once(socket.resume(), "close")));
  expect(await slowestMs(server, 20)).toBeLessThan(2_000);
  const began = performance.now();
  await closed;
  expect(performance.now() - began).toBeLessThan(25_000);
});

test("bodies without an end are refused where their door's limit is, and slow nobody down", { timeout: 60_000 }, async () => {
  const server = await startServer(join(givenFolder().path, "hoest.db"));
  const head = (path: string, more: string) => `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${more}\r\n\r\n`;
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  const endless = await Promise.all(Array.from({ length: 10 }, () => opened(server, head("/api/session", "Transfer-Encoding: chunked") + chunk.repeat(4))));
  const announced = await Promise.all(Array.from({ length: 10 }, () => opened(server, head("/api/session", "Content-Length: 1000000000"))));
  const unasked = await Promise.all(Array.from({ length: 10 }, () => opened(server, head("/api/imports?unit=t&mode=levels&name=a", "Content-Length: 1000000000"))));
  expect(await slowestMs(server, 20)).toBeLessThan(2_000);
  for (const [sockets, status] of [[endless, "413"], [announced, "413"], [unasked, "401"]] as const) {
    for (const socket of sockets) expect(String(await once(socket, "data"))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  }
});

test("what is hardly HTTP is refused without a word of how the house is built", { timeout: 60_000 }, async () => {
  const server = await startServer(join(givenFolder().path, "hoest.db"));
  const line = "Host: localhost\r\nConnection: close\r\n\r\n";
  const odd = [
    ["\0\0\0\r\n\r\n", 400], [`GET /${"x".repeat(20_000)} HTTP/1.1\r\n${line}`, 431], [`GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n${line}`, 431],
    [`TRACE / HTTP/1.1\r\n${line}`, "4xx"], [`GET http://evil.example/api/health HTTP/1.1\r\n${line}`, "any"], ["GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 403],
    ["GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", "4xx"], ["GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    [`GET /api/%zz HTTP/1.1\r\n${line}`, "4xx"], [`POST /api/session HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${line}`, 400], ["PRI * HTTP/2.0\r\n\r\n", "4xx"],
  ] as const;
  for (const [said, wanted] of odd) {
    const answer = await answerTo(server, said);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
    const asked = said.slice(0, 60);
    if (typeof wanted === "number") expect([asked, status]).toEqual([asked, wanted]);
    if (wanted === "4xx") expect([asked, status >= 400 && status < 500]).toEqual([asked, true]);
    expect(answer).not.toMatch(/node_modules|\.ts:|at Object|TypeError/);
  }
  expect(await slowestMs(server, 3)).toBeLessThan(2_000);
});
