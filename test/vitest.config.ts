import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["{shared,db,server,web}/src/**/*.test.ts", "test/**/*.test.ts"],
    // Many tests wait for processes of their own: with one worker, the default where there are two cores, the other core waits too.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
