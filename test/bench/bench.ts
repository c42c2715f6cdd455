import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figuresBench } from "./figures-bench.ts";
import { importBench } from "./import-bench.ts";
import { pageBench } from "./page-bench.ts";
import { requestsBench } from "./requests-bench.ts";
import { xlsxBench } from "./xlsx-bench.ts";

/** One measured ratio, what it is a ratio of, and the bound it is held to. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly bound: string;
  readonly isWithin: boolean;
  readonly detail: string;
}

const folder = mkdtempSync(join(tmpdir(), "hoest-bench-"));
try {
  const ratios = [
    ...(await figuresBench(folder)), ...(await requestsBench(folder)), ...(await importBench(folder)), ...(await xlsxBench(folder)), ...(await pageBench(folder)),
  ];
  for (const { name, ratio, bound, isWithin, detail } of ratios) {
    process.stdout.write(`${isWithin ? "ok  " : "OVER"} ${ratio.toFixed(2).padStart(7)} (${bound})  ${name} — ${detail}\n`);
  }
  process.exitCode = ratios.every(({ isWithin }) => isWithin) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
