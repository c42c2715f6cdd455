import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["test/browser/**/*.browser.ts"],
    // Each file has a server and a browser of its own; more than two at once only wait for each other.
    maxWorkers: 2,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 150_000,
    hookTimeout: 60_000,
  },
});
