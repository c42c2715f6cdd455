import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A name for this build of the program: the SHA-256 of the sources an answer depends on. Another build never answers in its name. */
export function buildName(): string {
  const sources = createHash("sha256");
  for (const folder of ["../../shared/src", "../../db/src", "."]) {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    for (const file of files.sort()) sources.update(file).update(readFileSync(join(root, file)));
  }
  return sources.digest("hex");
}
