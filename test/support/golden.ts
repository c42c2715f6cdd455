import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSheetFile } from "@hoest/server/workbook/read-sheet";
import type { PortfolioFigures } from "@hoest/shared/portfolio";
import { type GivenPool, givenPool } from "./given-pool.ts";

/** The path of a file in `test/golden`. */
export function goldenFile(name: string): string {
  return fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
}

/** Each golden output by its file, with the settings it was made under. */
export const goldenOutputs = [
  { file: "figures-2025-pl2026.json", asked: { through: 2025, priceLevel: 2026 } },
  { file: "figures-2025-recorded.json", asked: { through: 2025 } },
  { file: "figures-2024-pl2025-asof-2025-06-30.json", asked: { through: 2024, priceLevel: 2025, asOf: "2025-06-30" } },
  { file: "figures-2026-pl2025-asof-2026-03-31.json", asked: { through: 2026, priceLevel: 2025, asOf: "2026-03-31" } },
] as const;

/** What a golden output must be. */
export function goldenFigures(file: string): PortfolioFigures {
  return JSON.parse(readFileSync(goldenFile(file), "utf8"));
}

/** The golden pool with its prices, in a real database. */
export async function givenGoldenPool(): Promise<{ pool: GivenPool }> {
  const { pool } = await givenPool();
  await pool.loadPrices(await readSheetFile(goldenFile("pris-og-loen.csv")));
  await pool.import(await readSheetFile(goldenFile("poster.csv")), { unit: "t" });
  return { pool };
}
