import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { openDatabase } from "@hoest/db/open";
import { isDemo } from "@hoest/db/questions/is-demo";
import { newestEntry } from "@hoest/db/questions/newest-entry";
import { newSecret } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { Refusal } from "@hoest/shared/problem";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { buildName } from "./build-name.ts";
import { clock } from "./clock.ts";
import { fillDemo } from "./commands/fill-demo.ts";
import { openDemo } from "./commands/open-demo.ts";
import { addressOf, type Installation, installationFrom } from "./installation.ts";
import { databaseFile, projectFile } from "./places.ts";
import { speech } from "./speech.ts";

const { problem, terminal } = speech.da;

// Whoever sends slowly, or sends no end of headers, is cut off; ten MiB over a slow line gets through.
const limits = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 1_000, maxHeaderSize: 16 * 1024 };

try {
  const installation = installationFrom(process.env);
  const db = await openDatabase(databaseFile());
  const demo = installation.isDemo ? await demoIn(db, installation) : null;
  const app = createApp({ db, clock, installation: { ...installation, isDemo: demo !== null }, build: buildName(), webRoot: projectFile("web/dist") });
  const server = createServer(limits, getRequestListener(app.fetch));
  await listen(server, installation);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(server, () => db.destroy()));
  process.stdout.write(`${terminal.ready(addressOf(installation))}${demo === null ? "" : terminal.demo(demo)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${problem[error.code](error.details)}\n`);
  process.exit(1);
}

/** Fills an empty database with the demo pool and opens its accounts; answers their password, or null where the pool is a real one. */
async function demoIn(db: Db, { demoPassword }: Installation): Promise<string | null> {
  if (!(await newestEntry(db))) await fillDemo(db, clock);
  if (!(await isDemo(db))) return null;
  const password = demoPassword ?? newSecret();
  await openDemo(db, password, clock.now());
  return password;
}

async function listen(server: Server, { port, host }: Installation): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") throw new Refusal("port-in-use", { port });
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
      throw new Refusal("bad-option", { option: "HOEST_HOST", found: host, right: "127.0.0.1 | 0.0.0.0 | ::" });
    }
    if (code === "EACCES") throw new Refusal("bad-option", { option: "PORT", found: String(port), right: "1024–65535" });
    throw error;
  }
}

function stop(server: Server, close: () => Promise<void>): void {
  server.close(() => void close());
  server.closeAllConnections();
}
