import { type Actor, inOneAct, inTrial } from "@hoest/db/act";
import { appendEntries } from "@hoest/db/ledger";
import { held } from "@hoest/db/questions/held";
import { isImported } from "@hoest/db/questions/imported-file";
import { investmentRegister } from "@hoest/db/questions/investment-register";
import { prices } from "@hoest/db/questions/prices";
import { noteImport, type RegisterIds, registerNamed } from "@hoest/db/register";
import type { Db } from "@hoest/db/tables";
import { benefitKey, fileRegister } from "@hoest/shared/file-register";
import { type Finding, finding } from "@hoest/shared/finding";
import { missingIndices } from "@hoest/shared/file-prices";
import { type Mode, type Stated, takeStatements } from "@hoest/shared/stating";
import { type Reading, readWorkbook, type StatedRow } from "@hoest/shared/workbook";
import { RowRefusal } from "../row-refusal.ts";
import type { SheetFile } from "../read-sheet.ts";

/** What the person who imports a file says about it. */
export interface ImportChoices extends Reading {
  readonly mode: Mode;
  readonly takesOlder: boolean;
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
export async function importEntries(outer: Db, act: Actor, file: SheetFile, choices: ImportChoices): Promise<ImportSummary> {
  const { rows, errors } = readWorkbook(file.sheet, choices);
  if (errors.length > 0) throw new RowRefusal(errors);
  if (choices.isTrial) return inTrial(outer, (db) => importRows(db, file, rows, choices));

  const { unit, mode, knownOn, takesOlder } = choices;
  const asked = { file: file.name, sha256: file.sha256, unit, mode, knownOn, takesOlder };
  return inOneAct(outer, { ...act, name: "import", subject: file.name, asked }, (db) => importRows(db, file, rows, choices));
}

async function importRows(db: Db, file: SheetFile, rows: readonly StatedRow[], choices: ImportChoices): Promise<ImportSummary> {
  const { mode, today, takesOlder } = choices;
  if (mode === "changes" && (await isImported(db, file.sha256))) {
    return { rows: rows.length, added: 0, unchanged: rows.length, leftOut: 0, findings: [finding("same-file", {})] };
  }
  const named = fileRegister(rows, await investmentRegister(db));
  const wrong = [...named.errors, ...missingIndices(rows, await prices(db, null))];
  if (wrong.length > 0) throw new RowRefusal(wrong);

  const ids = await registerNamed(db, named, rows.map(({ pool }) => pool ?? unnamedPool), unnamedPool);
  const known = await held(db, [...ids.investments.values()].map(({ id }) => id));
  const taken = takeStatements(rows.map((row) => stated(row, ids)), known, { mode, source: "import", today, takesOlder });
  if (taken.errors.length > 0) throw new RowRefusal(taken.errors);

  const added = await appendEntries(db, taken.changes);
  await noteImport(db, file);
  return { rows: rows.length, added, unchanged: taken.unchanged, leftOut: taken.leftOut, findings: [...named.findings, ...taken.findings] };
}

// The pool of rows that name none, until a municipality names its own.
const unnamedPool = "Investeringspuljen";

function stated(row: StatedRow, ids: RegisterIds): Stated {
  const investment = row.investment === null ? undefined : ids.investments.get(row.investment);
  const poolId = investment?.poolId ?? ids.pools.get(row.pool ?? unnamedPool);
  if (poolId === undefined) throw new Error("a pool was named but not registered");
  return {
    ...row,
    rows: [row.row],
    poolId,
    investmentId: investment?.id ?? null,
    benefitId: row.benefit === null ? null : (ids.benefits.get(benefitKey(row.investment ?? "", row.benefit)) ?? null),
  };
}
