import { join } from "node:path";
import { openDatabase } from "@hoest/db/open";
import Database from "better-sqlite3";
import type { Ratio } from "./bench.ts";
import { cellsEach, fillGenerated, medium, type Size, small } from "./generate.ts";
import { inTurn } from "./measure.ts";
import { openApp } from "./open-app.ts";

const rawCells = `SELECT investment_id, benefit_id, kind, frame, fiscal_year, budget_year, destination, reason, recurring, price_level, sum(amount_ore) AS amount
  FROM entry WHERE known_on <= ? GROUP BY investment_id, benefit_id, kind, frame, fiscal_year, budget_year, destination, reason, recurring, price_level`;

/** Figures from nothing to bytes, against the one statement that reads their cells, at both sizes. */
export async function figuresBench(folder: string): Promise<Ratio[]> {
  const M = await coldFigures(folder, "M", medium, 9);
  return [await coldFigures(folder, "S", small, 41), M];
}

async function coldFigures(folder: string, name: string, size: Size, runs: number): Promise<Ratio> {
  const file = join(folder, `${name}.db`);
  const db = await openDatabase(file);
  await fillGenerated(db, size);
  const raw = new Database(file, { readonly: true });
  const { anew, cookie } = await openApp(db, folder);
  const cold = async () => {
    const answer = await anew().request("/api/figures?through=2025&asOf=2026-11-21&priceLevel=2026", { headers: { cookie } });
    if (answer.status !== 200) throw new Error(await answer.text());
    await answer.text();
  };
  await cold();
  const [figures, cells] = await inTurn(runs, cold, () => raw.prepare(rawCells).all("2026-11-21"));
  raw.close();
  await db.destroy();
  const ratio = figures / cells;
  const detail = `${size.investments} investments, ${size.investments * size.entriesEach} entries, ${size.investments * cellsEach} cells: ${figures.toFixed(0)} ms ÷ ${cells.toFixed(0)} ms`;
  return { name: `cold figures ${name} ÷ cells raw`, ratio, bound: "≤ 2", isWithin: ratio <= 2, detail };
}
