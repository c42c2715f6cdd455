import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "./source-file.ts";

/** Where the project lies on this machine. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Every file of the project as it stands: those that git keeps, and new ones it would be given. */
export function projectFiles(): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: projectRoot, encoding: "utf8" });
  const paths = [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(join(projectRoot, path))).sort();
  return paths.map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
}
