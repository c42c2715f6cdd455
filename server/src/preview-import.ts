import { inTrial } from "@hoest/db/act";
import { isImported } from "@hoest/db/questions/imported-file";
import { version } from "@hoest/db/questions/version";
import type { Db } from "@hoest/db/tables";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { ImportPreview, PreviewRow, RowOutcome } from "@hoest/shared/import-preview";
import type { Outcome } from "@hoest/shared/stating";
import { readWorkbook, type Sheet, type StatedRow } from "@hoest/shared/workbook";
import { planImport } from "./plan-import.ts";
import { correctedCells, correctionsShown, type WaitingImport } from "./waiting-import.ts";

/** What importing a waiting file would do, row by row; nothing is written. Refuses a header that cannot be read. */
export function previewImport(outer: Db, waiting: WaitingImport, today: IsoDate): Promise<ImportPreview> {
  return inTrial(outer, (db) => previewIn(db, waiting, today));
}

/** The same within an act or a trial that is under way. */
export async function previewIn(db: Db, waiting: WaitingImport, today: IsoDate): Promise<ImportPreview> {
  const { id, name, sha256, choices } = waiting;
  const cells = correctedCells(waiting);
  const { rows, errors, findings } = readWorkbook(cells, { ...choices, today });
  const isImportedBefore = await isImported(db, sha256);
  const plan = await planImport(db, rows, { ...choices, today });
  const allErrors = [...errors, ...plan.errors].sort((one, other) => one.row - other.row);
  // Changes that were made once are not made again, whatever the rows say.
  const isMoot = choices.mode === "changes" && isImportedBefore;
  const outcomes = isMoot ? plan.outcomes.map((one) => ({ ...one, outcome: "same", to: one.from }) as const) : plan.outcomes;
  const shown = previewRows(cells, rows, outcomes, new Set(allErrors.map(({ row }) => row)));
  return {
    id, name, sha256, choices, cells,
    version: await version(db),
    isImportedBefore,
    corrections: correctionsShown(waiting),
    rows: shown,
    errors: allErrors,
    findings: [...findings, ...plan.findings],
    profiles: plan.profiles,
    counts: counted(shown),
  };
}

function previewRows(cells: Sheet, rows: readonly StatedRow[], outcomes: readonly Outcome[], wrong: ReadonlySet<number>): PreviewRow[] {
  const understood = new Map(rows.map((row) => [row.row, row]));
  const became = new Map(outcomes.flatMap((outcome) => outcome.rows.map((row) => [row, outcome] as const)));
  return cells.flatMap((_, index) => {
    const number = index + 1;
    if (!understood.has(number) && !wrong.has(number)) return [];
    const { outcome = "wrong", from = null, fromPriceLevel = null, to = null } = became.get(number) ?? {};
    return [{ row: number, outcome: wrong.has(number) ? "wrong" : outcome, from, fromPriceLevel, to, ...factsOf(understood.get(number)) }];
  });
}

function factsOf(row: StatedRow | undefined): Omit<PreviewRow, "row" | "outcome" | "from" | "fromPriceLevel" | "to"> {
  const {
    amount = null, investment = null, title = null, benefit = null, kind = null, frame = null, nature = null, year = null, budgetYear = null,
    isRecurring = false, destination = null, reason = null, priceLevel = null, knownOn = null,
  } = row ?? {};
  return { amount, investment, title, benefit, kind, frame, nature, year, budgetYear, isRecurring, destination, reason, priceLevel, knownOn };
}

function counted(rows: readonly PreviewRow[]): Record<RowOutcome, number> {
  const counts = { new: 0, changed: 0, same: 0, "left-out": 0, wrong: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
