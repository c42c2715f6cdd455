import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder of a test's own, gone when the test is; and how to put a file there. */
export function givenFolder(): { readonly path: string; readonly file: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), "hoest-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
