import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { openDatabase } from "@hoest/db/open";
import { newestEntry } from "@hoest/db/questions/newest-entry";
import { Refusal } from "@hoest/shared/problem";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { buildName } from "./build-name.ts";
import { clock } from "./clock.ts";
import { fillDemo } from "./commands/fill-demo.ts";
import { databaseFile, projectFile } from "./places.ts";
import { speech } from "./speech.ts";

const { problem, terminal } = speech.da;
// Nobody signs in yet, so nobody but this machine may ask.
const hostname = "127.0.0.1";

try {
  const port = portFrom(process.env["PORT"] ?? "4000");
  const db = await openDatabase(databaseFile());
  if (!(await newestEntry(db))) await fillDemo(db, clock);
  const app = createApp({ db, clock, build: buildName(), webRoot: projectFile("web/dist") });
  const server = createServer(getRequestListener(app.fetch));
  await listen(server, port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(server, () => db.destroy()));
  process.stdout.write(`${terminal.ready(`http://${hostname}:${port}`)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${problem[error.code](error.details)}\n`);
  process.exit(1);
}

function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Refusal("bad-option", { option: "PORT", found: text, right: "1–65535" });
  return port;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, hostname);
  try {
    await once(server, "listening");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") throw new Refusal("port-in-use", { port });
    throw error;
  }
}

function stop(server: Server, close: () => Promise<void>): void {
  server.close(() => void close());
  server.closeAllConnections();
}
