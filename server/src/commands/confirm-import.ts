import { type Actor, inOneAct } from "@hoest/db/act";
import { keptPreview } from "@hoest/db/import-previews";
import { version } from "@hoest/db/questions/version";
import type { Db } from "@hoest/db/tables";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";
import { readWorkbook } from "@hoest/shared/workbook";
import { previewIn } from "../preview-import.ts";
import { RowRefusal } from "../row-refusal.ts";
import { correctedCells, shownAs, waitingFrom } from "../waiting-import.ts";
import { type ImportSummary, importAct, importRows } from "./import-entries.ts";

/** Which waiting file is confirmed, in which version it was seen, and on which day. */
export interface Confirmation {
  readonly id: string;
  readonly seen: number;
  readonly today: IsoDate;
}

/** Imports a waiting file as it was shown: refuses when it would now do anything else, or when a row is still wrong. */
export async function confirmImport(outer: Db, actor: Actor, { id, seen, today }: Confirmation): Promise<ImportSummary> {
  const kept = await keptPreview(outer, id);
  const waiting = waitingFrom(kept);
  const importing = { ...waiting.choices, today, isTrial: false };
  return inOneAct(outer, importAct(actor, waiting, importing), async (db) => {
    const { rows, errors, findings } = readWorkbook(correctedCells(waiting), importing);
    if (errors.length > 0) throw new RowRefusal(errors);
    if (seen !== kept.version) throw new Refusal("stale");
    const hasMoved = (await version(db)) !== kept.version;
    if (hasMoved && shownAs(await previewIn(db, waiting, today)) !== kept.shown) throw new Refusal("stale");
    return importRows(db, waiting, { rows, findings }, importing);
  });
}
