import { join } from "node:path";
import { givenFolder } from "./given-folder.ts";
import { type CliOutcome, type CliSurroundings, runCli } from "./run-cli.ts";

/** A folder with a database of its own, and the command line on it. */
export interface GivenCli {
  readonly folder: string;
  readonly db: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly run: (...line: string[]) => Promise<CliOutcome>;
  /** Runs a command and reads what it printed; throws what it complained of. */
  readonly ask: (...line: string[]) => Promise<Record<string, unknown>>;
  /** Writes a file of rows and imports it as kroner. */
  readonly importText: (text: string | Uint8Array, ...options: string[]) => Promise<CliOutcome>;
}

/** A command line on an empty database in a folder that is gone when the test is. */
export function givenCli(surroundings: CliSurroundings = {}): GivenCli {
  const { path, file } = givenFolder();
  const db = join(path, "hoest.db");
  const run = (...line: string[]) => runCli([...line, "--db", db], surroundings);
  return {
    folder: path, db, file, run,
    async ask(...line) {
      const { stdout, stderr, exit } = await run(...line);
      if (exit !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    },
    importText: (text, ...options) => run("import", file("poster.csv", text), "--unit", "kr", ...options),
  };
}
