import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { bareEnvironment } from "./run-cli.ts";
import { stoodAt } from "./stood-at.ts";

/** A server in a process of its own: where it answers, and how it ended. */
export interface StartedServer {
  readonly address: string;
  /** Asks for an address as a controller of the demo. */
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly port: number;
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves with the exit code and signal when the process is gone. */
  readonly ended: Promise<readonly [code: number | null, signal: string | null]>;
  readonly signal: (name: "SIGTERM" | "SIGINT" | "SIGKILL") => void;
}

const main = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));

/** Starts the real server on a database and waits until it is ready or has ended; it is gone when the test is. */
export async function startServer(db: string, port?: number, environment: Readonly<Record<string, string>> = {}): Promise<StartedServer> {
  const on = port ?? (await freePort());
  const env = { ...bareEnvironment(), PORT: String(on), HOEST_DB: db, ...environment };
  const child = spawn(process.execPath, ["--import", stoodAt("2026-11-21T11:00:00Z"), main], { env });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stderr.on("data", (text: Buffer) => stderr.push(text.toString()));
  const ended = endOf(child);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      stdout.push(text.toString());
      resolve();
    });
  });
  await Promise.race([ready, ended]);
  const address = `http://127.0.0.1:${on}`;
  return {
    address, port: on, ended,
    ask: async (path, headers = {}) => fetch(`${address}${path}`, { headers: { ...headers, cookie: await signedInTo(address) } }),
    output: () => ({ stdout: stdout.join(""), stderr: stderr.join("") }),
    signal: (name) => void child.kill(name),
  };
}

/** The cookie of a session in the demo that a server shows. */
export async function signedInTo(address: string, role = "controller"): Promise<string> {
  const body = JSON.stringify({ email: `${role}@example.dk` });
  const response = await fetch(`${address}/api/session/demo`, { method: "POST", headers: { "content-type": "application/json" }, body });
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

function endOf(child: ChildProcess): Promise<readonly [code: number | null, signal: string | null]> {
  return new Promise((resolve) => {
    child.once("close", (code, signal) => resolve([code, signal]));
  });
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
