import { once } from "node:events";
import { Agent, createServer, get, type RequestOptions, type Server } from "node:http";
import { join } from "node:path";
import { openDatabase } from "@hoest/db/open";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Ratio } from "./bench.ts";
import { fillGenerated, small } from "./generate.ts";
import { inTurn } from "./measure.ts";
import { openApp } from "./open-app.ts";

const question = "/api/figures?through=2025&asOf=2026-11-21&priceLevel=2026";
const requestsEach = 2_000;

/** Requests per second for kept figures, and for figures the asker has already, against a bare route with the same bytes. */
export async function requestsBench(folder: string): Promise<Ratio[]> {
  const db = await openDatabase(join(folder, "requests.db"));
  await fillGenerated(db, small);
  const { app, cookie } = await openApp(db, folder);
  const answer = await app.request(question, { headers: { cookie } });
  const body = await answer.text();
  const etag = answer.headers.get("etag") ?? "";
  const bare = new Hono().get("/bare", (c) => c.body(body, 200, { "Content-Type": "application/json" }));

  const [ours, theirs] = [await listening(app.fetch), await listening(bare.fetch)];
  try {
    const [warm, bareWarm] = await inTurn(9, () => load(ours, { path: question, headers: { cookie } }), () => load(theirs, { path: "/bare" }));
    const [held, bareHeld] = await inTurn(9, () => load(ours, { path: question, headers: { cookie, "if-none-match": etag }, expected: 304 }), () => load(theirs, { path: "/bare" }));
    return [ratioOf("warm figures ÷ bare route", [warm, bareWarm], 0.5, body.length), ratioOf("304 ÷ bare route", [held, bareHeld], 0.8, body.length)];
  } finally {
    for (const server of [ours, theirs]) server.close();
    await db.destroy();
  }
}

function ratioOf(name: string, [ours, theirs]: readonly [number, number], least: number, bytes: number): Ratio {
  const ratio = theirs / ours;
  const perSecond = (time: number) => `${Math.round(requestsEach / (time / 1000))}/s`;
  return { name, ratio, bound: `≥ ${least}`, isWithin: ratio >= least, detail: `${perSecond(ours)} ÷ ${perSecond(theirs)}, ${bytes} bytes` };
}

async function listening(fetch: Parameters<typeof getRequestListener>[0]): Promise<Server> {
  const server = createServer(getRequestListener(fetch));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

interface Load {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expected?: number;
}

/** So many requests over eight connections; refuses any other status than expected. */
async function load(server: Server, { path, headers = {}, expected = 200 }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  let left = requestsEach;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const status = await ask({ agent, port, path, headers, host: "127.0.0.1" });
      if (status !== expected) throw new Error(`${path} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  agent.destroy();
}

function ask(options: RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    get(options, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0)).on("error", reject);
    }).on("error", reject);
  });
}
