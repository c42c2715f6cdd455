import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openDatabase } from "@hoest/db/open";
import { clock } from "@hoest/server/clock";
import { fillDemo } from "@hoest/server/commands/fill-demo";
import { projectFile } from "@hoest/server/places";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser } from "../browser/support/launch-browser.ts";
import type { Ratio } from "./bench.ts";
import { median } from "./measure.ts";
import { openApp } from "./open-app.ts";

const webRoot = projectFile("web/dist");
const mostFirst = 130_000;
const runs = 9;

/** How much JavaScript the overview fetches apart from the drawing of charts, and how long its largest words take against a page that is nothing but them. */
export async function pageBench(folder: string): Promise<Ratio[]> {
  const db = await openDatabase(join(folder, "page.db"));
  await fillDemo(db, clock);
  const { app, secret } = await openApp(db, webRoot);
  const browser = await launchBrowser();
  const still = new Hono();
  const server = await listening((request) => (new URL(request.url).pathname === "/still" ? still.fetch(request) : app.fetch(request)));
  try {
    const address = addressOf(server);
    const cookie = { name: "hoest", value: secret, url: address };
    const { html, scripts } = await openOverview(browser, address, cookie);
    still.get("/still", (c) => c.html(html));
    return [firstScripts(scripts), await largestPaint(browser, address, cookie)];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await db.destroy();
  }
}

/** The scripts that the page names, which its first paint waits for, compressed; told beside them all that the overview fetches but the library that draws. */
function firstScripts(fetched: readonly string[]): Ratio {
  const page = readFileSync(join(webRoot, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = ""]) => path);
  const bytes = compressed(named);
  const all = compressed(fetched.filter((path) => !/\/Chart-/.test(path)));
  const detail = `${bytes} ÷ ${mostFirst} bytes gz in the ${named.length} files the page names; ${all} with what comes beside the figures, drawing apart`;
  return { name: "first JavaScript ÷ 130 kB", ratio: bytes / mostFirst, bound: "≤ 1", isWithin: bytes <= mostFirst, detail };
}

function compressed(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(webRoot, path)), { level: 9 }).length, 0);
}

async function largestPaint(browser: Browser, address: string, cookie: Cookie): Promise<Ratio> {
  const [ours, still]: [number[], number[]] = [[], []];
  // The first run of each warms the server and the browser, and does not count.
  for (let run = 0; run <= runs; run += 1) {
    const times = [await paintOf(browser, `${address}/`, cookie), await paintOf(browser, `${address}/still`, cookie)];
    if (run === 0) continue;
    ours.push(times[0] ?? 0);
    still.push(times[1] ?? 0);
  }
  const [one, other] = [median(ours), median(still)];
  const ratio = one / other;
  return { name: "largest paint of the overview ÷ the same text as a page", ratio, bound: "≤ 2", isWithin: ratio <= 2, detail: `${Math.round(one)} ms ÷ ${Math.round(other)} ms` };
}

/** When the largest thing on a page was painted, in milliseconds since it was asked for; nothing is kept from earlier visits. */
async function paintOf(browser: Browser, address: string, cookie: Cookie): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "da-DK" });
  try {
    await context.addCookies([cookie]);
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    return Number(await page.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: "largest-contentful-paint", buffered: true }))`));
  } finally {
    await context.close();
  }
}

/** A cookie as the browser takes it. */
type Cookie = Parameters<BrowserContext["addCookies"]>[0][number];

interface Opened {
  /** The page as it stands when all is there, without its scripts: the same text, the same styles and the same fonts. */
  readonly html: string;
  readonly scripts: readonly string[];
}

async function openOverview(browser: Browser, address: string, cookie: Cookie): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "da-DK" });
  await context.addCookies([cookie]);
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) scripts.push(pathname);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate("for (const script of document.querySelectorAll('script, link[rel=modulepreload], link[as=script]')) script.remove()");
  const html = await page.content();
  await context.close();
  return { html, scripts: [...new Set(scripts)] };
}

async function listening(fetch: (request: Request) => Response | Promise<Response>): Promise<Server> {
  const server = createServer(getRequestListener(fetch));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}
