import { fileURLToPath } from "node:url";
import { demoPerson } from "@hoest/db/questions/is-demo";
import { newestEntry } from "@hoest/db/questions/newest-entry";
import type { Db } from "@hoest/db/tables";
import { Refusal } from "@hoest/shared/problem";
import type { Clock } from "../clock.ts";
import { readSheetFile } from "../workbook/read-sheet.ts";
import { type ImportSummary, importEntries } from "./import-entries.ts";
import { loadPrices } from "./load-prices.ts";

/** Fills an empty database with the demo pool, through the import like any other file; refuses a database with entries. */
export async function fillDemo(db: Db, { now, today }: Clock): Promise<ImportSummary> {
  if (await newestEntry(db)) throw new Refusal("not-empty");
  const actor = { person: demoPerson, at: now() };
  await loadPrices(db, actor, await readSheetFile(demoFile("pris-og-loen.csv")), today());
  const reading = { unit: "t", mode: "levels", knownOn: today(), today: today(), takesOlder: false, isTrial: false } as const;
  return importEntries(db, actor, await readSheetFile(demoFile("poster.csv")), reading);
}

function demoFile(name: string): string {
  return fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
}
