import { type Actor, inOneAct, inTrial } from "@hoest/db/act";
import { appendEntries } from "@hoest/db/ledger";
import { isImported } from "@hoest/db/questions/imported-file";
import { noteImport } from "@hoest/db/register";
import type { Db } from "@hoest/db/tables";
import { type Finding, finding } from "@hoest/shared/finding";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { ImportChoices } from "@hoest/shared/import-preview";
import { readWorkbook, type StatedRow } from "@hoest/shared/workbook";
import { planImport } from "../plan-import.ts";
import { RowRefusal } from "../row-refusal.ts";
import type { SheetFile } from "../workbook/read-sheet.ts";

/** How a file is imported: what the person says about it, on which day, and whether it is only tried. */
export interface Importing extends ImportChoices {
  readonly today: IsoDate;
  readonly isTrial: boolean;
}

/** What came of an import: entries added, figures the ledger held already, levels left out as too old, and what must be seen. */
export interface ImportSummary {
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  readonly leftOut: number;
  readonly findings: readonly Finding[];
}

/** Imports a file of figures: all of it or, when a row is wrong, nothing. Refuses with every row error at once. */
export async function importEntries(outer: Db, actor: Actor, file: SheetFile, importing: Importing): Promise<ImportSummary> {
  const { rows, errors, findings } = readWorkbook(file.sheet, importing);
  if (errors.length > 0) throw new RowRefusal(errors);
  const effect = (db: Db) => importRows(db, file, { rows, findings }, importing);
  return importing.isTrial ? inTrial(outer, effect) : inOneAct(outer, importAct(actor, file, importing), effect);
}

/** The act of importing a file, as the audit trail keeps it. */
export function importAct(actor: Actor, file: Pick<SheetFile, "name" | "sha256">, { unit, mode, knownOn, takesOlder }: ImportChoices) {
  return { ...actor, name: "import" as const, subject: file.name, asked: { file: file.name, sha256: file.sha256, unit, mode, knownOn, takesOlder } };
}

/** The rows of a file without errors, and what must be seen of the file itself. */
export interface FileRows {
  readonly rows: readonly StatedRow[];
  readonly findings: readonly Finding[];
}

/** Writes a file's rows as part of the act whose transaction this is. In changes mode a file imported before adds nothing. */
export async function importRows(
  db: Db, file: Pick<SheetFile, "name" | "sha256">, { rows, findings }: FileRows, importing: Importing,
): Promise<ImportSummary> {
  if (importing.mode === "changes" && (await isImported(db, file.sha256))) {
    return { rows: rows.length, added: 0, unchanged: rows.length, leftOut: 0, findings: [finding("same-file", {})] };
  }
  const plan = await planImport(db, rows, importing);
  if (plan.errors.length > 0) throw new RowRefusal(plan.errors);
  const added = await appendEntries(db, plan.changes);
  await noteImport(db, file);
  return { rows: rows.length, added, unchanged: plan.unchanged, leftOut: plan.leftOut, findings: [...findings, ...plan.findings] };
}
