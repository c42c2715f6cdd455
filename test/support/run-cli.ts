import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stoodAt } from "./stood-at.ts";

/** What a command printed, and the code it ended with. */
export interface CliOutcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and when a command is run. Left out: in the folder of the tests, at noon on the day every given pool stands at. */
export interface CliSurroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly at?: string;
  /** A module loaded before the command, as `node --import` takes it. */
  readonly preload?: string;
}

const cli = fileURLToPath(new URL("../../server/src/cli.ts", import.meta.url));

/** Runs the real command line in a process of its own and waits for its end. */
export function runCli(line: readonly string[], surroundings: CliSurroundings = {}): Promise<CliOutcome> {
  return runNode([cli, ...line], surroundings);
}

/** Runs any program of the house in a process of its own and waits for its end. */
export function runNode(line: readonly string[], { cwd, env = {}, at = "2026-11-21T11:00:00Z", preload }: CliSurroundings = {}): Promise<CliOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<CliOutcome>();
  const preloads = [stoodAt(at), ...(preload === undefined ? [] : [preload])].flatMap((module) => ["--import", module]);
  const child = spawn(process.execPath, [...preloads, ...line], { cwd, env: { ...bareEnvironment(), ...env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (bytes: Buffer) => stdout.push(bytes));
  child.stderr.on("data", (bytes: Buffer) => stderr.push(bytes));
  child.on("error", reject);
  child.on("close", (exit) => resolve({ exit, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  return promise;
}

/** The environment of the tests without what tells the house where to look. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(HOEST_|INIT_CWD$|PORT$)/.test(name)));
}
