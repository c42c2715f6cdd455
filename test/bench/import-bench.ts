import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@hoest/db/open";
import { clock } from "@hoest/server/clock";
import { importEntries } from "@hoest/server/commands/import-entries";
import { readSheetFile } from "@hoest/server/workbook/read-sheet";
import Database from "better-sqlite3";
import type { Ratio } from "./bench.ts";
import { seeded } from "./generate.ts";
import { median, timed } from "./measure.ts";

const rows = 20_000;
const runs = 5;

/** A file of 20.000 figures, read, checked, held against the ledger, linked and appended, against bare inserts of the same rows in one transaction. */
export async function importBench(folder: string): Promise<Ratio[]> {
  const file = join(folder, "figures.csv");
  writeFileSync(file, entryLines().join("\n"));
  const imports: number[] = [];
  const bare: number[] = [];
  let mostMemory = 0;
  for (let run = 0; run < runs; run += 1) {
    const name = join(folder, `import-${run}.db`);
    const db = await openDatabase(name);
    const before = process.memoryUsage().rss;
    imports.push(await timed(() => importFile(db, file)));
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss - before);
    await db.destroy();
    bare.push(bareInserts(name, join(folder, `bare-${run}.db`)));
  }
  const ratio = median(imports) / median(bare);
  const memory = mostMemory / 1024 / 1024;
  return [
    { name: "import ÷ bare inserts", ratio, bound: "≤ 4", isWithin: ratio <= 4, detail: `${rows} entries: ${median(imports).toFixed(0)} ms ÷ ${median(bare).toFixed(0)} ms` },
    { name: "import, more memory", ratio: memory, bound: "≤ 150 MB", isWithin: memory <= 150, detail: `${memory.toFixed(0)} MB more than before, at most` },
  ];
}

async function importFile(db: Awaited<ReturnType<typeof openDatabase>>, file: string): Promise<void> {
  const today = clock.today();
  const choices = { unit: "kr", mode: "levels", knownOn: today, today, takesOlder: false, isTrial: false } as const;
  const { added } = await importEntries(db, { person: "bench", at: clock.now() }, await readSheetFile(file), choices);
  if (added !== rows) throw new Error(`${added} entries were added`);
}

/** Copies what the import wrote to an empty database of the same schema, but for its entries, and times inserting those. */
function bareInserts(imported: string, target: string): number {
  const source = new Database(imported);
  source.exec(`VACUUM INTO '${target}'`);
  const entries = source.prepare("SELECT * FROM entry ORDER BY id").all();
  source.close();
  const db = new Database(target);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.exec("DROP TRIGGER entry_never_deleted; DELETE FROM entry");
  const columns = Object.keys(entries[0] ?? {});
  const insert = db.prepare(`INSERT INTO entry (${columns.join(", ")}) VALUES (${columns.map((column) => `@${column}`).join(", ")})`);
  const start = performance.now();
  db.transaction(() => { for (const entry of entries) insert.run(entry); })();
  const time = performance.now() - start;
  db.close();
  return time;
}

/** The lines of an entries file of 20.000 figures, the header first; the same every time. */
export function entryLines(): string[] {
  const random = seeded(2);
  const lines = Array.from({ length: rows }, (_, index) => {
    const [investment, inCase] = [Math.floor(index / 40), index % 40];
    const year = 2020 + (inCase % 8);
    const gain = Math.floor(inCase / 8);
    const amount = `${Math.floor(random() * 9_000_000) + 1},50`;
    const post = ["forventet", "prognose", "realiseret", "bevilget", "forbrug"][gain] ?? "forbrug";
    const benefit = gain < 3 ? "Færre anbringelser" : "";
    return `B-${investment};Investering ${investment};Børn og Unge;${post};service;${year};;${amount};${benefit};;;;;${year};2026-03-01`;
  });
  return ["investering;titel;forvaltning;post;ramme;år;budgetår;beløb;gevinst;art;varighed;modtager;årsag;pl;dato", ...lines];
}
