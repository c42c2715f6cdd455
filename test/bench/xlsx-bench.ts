import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { openDatabase } from "@hoest/db/open";
import { clock } from "@hoest/server/clock";
import { previewImport } from "@hoest/server/preview-import";
import { readSheet } from "@hoest/server/workbook/read-sheet";
import { writeXlsx } from "hucre/xlsx";
import type { Ratio } from "./bench.ts";
import { entryLines } from "./import-bench.ts";
import { inTurn } from "./measure.ts";

/** A workbook of 20.000 figures in 15 columns from its bytes to the preview, against the library's bare read of the same bytes in a worker of its own. */
export async function xlsxBench(folder: string): Promise<Ratio[]> {
  const rows = entryLines().map((line, index) => line.split(";").map((cell, column) => (index > 0 && (column === 5 || column === 13) ? Number(cell) : cell || null)));
  const bytes = await writeXlsx({ sheets: [{ name: "Poster", rows }] });
  const db = await openDatabase(join(folder, "xlsx.db"));
  const today = clock.today();
  const choices = { unit: "kr", mode: "levels", knownOn: today, takesOlder: false } as const;
  const preview = async () => {
    const file = await readSheet("poster.xlsx", bytes);
    const { counts } = await previewImport(db, { id: "bench", personId: 1, ...file, cells: file.sheet, choices, corrections: [] }, today);
    if (counts.new !== rows.length - 1) throw new Error(JSON.stringify(counts));
  };
  await preview();
  const [ours, bare] = await inTurn(5, preview, () => bareRead(bytes));
  await db.destroy();
  const ratio = ours / bare;
  return [{ name: "XLSX to preview ÷ bare read in a worker", ratio, bound: "≤ 1.5", isWithin: ratio <= 1.5, detail: `${rows.length - 1} rows: ${ours.toFixed(0)} ms ÷ ${bare.toFixed(0)} ms` }];
}

async function bareRead(bytes: Uint8Array): Promise<void> {
  const worker = new Worker(new URL("./bare-xlsx-worker.ts", import.meta.url), { workerData: bytes });
  await once(worker, "message");
  await worker.terminate();
}
