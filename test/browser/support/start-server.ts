import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));
const readyWithinMs = 30_000;

/** The program as `npm start` leaves it running, with a database of its own that the demo pool fills. */
export class Site {
  readonly address: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), "hoest-browser-"));
  #program: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
    this.address = `http://127.0.0.1:${port}`;
  }

  /** Starts the program and waits until it says that it is ready; it may be started again after it was stopped. */
  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), HOEST_DB: join(this.#folder, "hoest.db") };
    const program = spawn(process.execPath, ["--import", "./server/src/demand-node.mjs", "server/src/main.ts"], {
      cwd: projectRoot, env, stdio: ["ignore", "pipe", "inherit"],
    });
    this.#program = program;
    const ended = once(program, "exit").then(([code]) => { throw new Error(`the program ended with ${code} before it was ready`); });
    const late = AbortSignal.timeout(readyWithinMs);
    await Promise.race([this.#said(program, this.address), ended, once(late, "abort").then(() => { throw late.reason; })]);
    ended.catch(() => {});
  }

  /** Ends the program by its own number, and waits until it is gone. */
  async stop(): Promise<void> {
    const program = this.#program;
    this.#program = undefined;
    if (!program || program.exitCode !== null) return;
    const gone = once(program, "exit");
    program.kill("SIGTERM");
    await gone;
  }

  /** Ends the program and takes its database away. */
  async leave(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #said(program: ChildProcess, address: string): Promise<void> {
    if (!program.stdout) return;
    for await (const line of createInterface(program.stdout)) if (line.includes(address)) return;
  }
}

/** The program, started on a port that nobody uses. */
export async function startServer(): Promise<Site> {
  const site = new Site(await freePort());
  await site.start();
  return site;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
