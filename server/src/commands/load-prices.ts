import { type Actor, inOneAct } from "@hoest/db/act";
import { appendPrices } from "@hoest/db/price-ledger";
import { prices } from "@hoest/db/questions/prices";
import type { Db } from "@hoest/db/tables";
import { readPrices } from "@hoest/shared/file-prices";
import { type Finding, finding } from "@hoest/shared/finding";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { priceChanges } from "@hoest/shared/price-changes";
import { RowRefusal } from "../row-refusal.ts";
import type { SheetFile } from "../workbook/read-sheet.ts";

/** What came of loading price indices. */
export interface PricesSummary {
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  readonly findings: readonly Finding[];
}

/** Loads a file of price indices: all of it or nothing. A changed index is known from its date, or from today, so no earlier figure moves. */
export async function loadPrices(outer: Db, act: Actor, file: SheetFile, today: IsoDate): Promise<PricesSummary> {
  const { rows, errors } = readPrices(file.sheet, today);
  if (errors.length > 0) throw new RowRefusal(errors);
  const asked = { file: file.name, sha256: file.sha256 };
  return inOneAct(outer, { ...act, name: "load-prices", subject: file.name, asked }, async (db) => {
    const { added, changed, wrong } = priceChanges(rows, await prices(db, null), today);
    if (wrong.length > 0) throw new RowRefusal(wrong);
    await appendPrices(db, added);
    const findings = changed.map(({ row, frame, year, knownOn, before, index }) =>
      finding("index-changed", { row, details: { frame, year, knownOn, from: indexText(before), to: indexText(index) } }));
    return { rows: rows.length, added: added.length, unchanged: rows.length - added.length, findings };
  });
}

function indexText(millionths: number): string {
  return (millionths / 1e6).toFixed(2).replace(".", ",");
}
