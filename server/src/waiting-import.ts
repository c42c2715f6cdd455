import { hash } from "node:crypto";
import type { ImportPreviewRow, Instant } from "@hoest/db/tables";
import { isIsoDate, isoDate } from "@hoest/shared/fiscal-year";
import type { Correction, ImportChoices, ImportPreview } from "@hoest/shared/import-preview";
import { Refusal } from "@hoest/shared/problem";
import { modes } from "@hoest/shared/stating";
import type { Sheet } from "@hoest/shared/workbook";
import * as z from "zod/mini";

/** A file that waits to be confirmed: its cells as they came, and what the person has chosen and corrected since. */
export interface WaitingImport {
  readonly id: string;
  /** Whose draft it is. */
  readonly personId: number;
  readonly name: string;
  readonly sha256: string;
  readonly cells: Sheet;
  readonly choices: ImportChoices;
  readonly corrections: readonly Pick<Correction, "row" | "column" | "text">[];
}

const date = z.pipe(z.string().check(z.refine(isIsoDate)), z.transform(isoDate));

/** What a person says about a file, as it comes in a request. */
export const importChoices = z.object({ unit: z.enum(["kr", "t", "mio"]), mode: z.enum(modes), knownOn: date, takesOlder: z.boolean() });

/** The cells a person has corrected, as they come in a request: rows and columns as a spreadsheet numbers them. */
export const corrections = z.array(z.object({
  row: z.int().check(z.minimum(1), z.maximum(20_001)), column: z.int().check(z.minimum(1), z.maximum(60)), text: z.string().check(z.maxLength(2_000)),
})).check(z.maxLength(20_000));

const cells = z.array(z.array(z.string()));

/** A waiting file from how it is kept. */
export function waitingFrom(kept: ImportPreviewRow): WaitingImport {
  const { id, personId, name, sha256 } = kept;
  // A draft from before people signed in is nobody's.
  if (personId === null) throw new Refusal("no-such-import");
  return {
    id, personId, name, sha256,
    cells: cells.parse(JSON.parse(kept.cells)),
    choices: importChoices.parse(JSON.parse(kept.choices)),
    corrections: corrections.parse(JSON.parse(kept.corrections)),
  };
}

/** How a waiting file is kept, with the version and the outcome that were shown of it. */
export function keptFrom(waiting: WaitingImport, preview: ImportPreview, at: Instant): ImportPreviewRow {
  const { id, personId, name, sha256 } = waiting;
  return {
    id, personId, at, name, sha256,
    cells: JSON.stringify(waiting.cells), choices: JSON.stringify(waiting.choices), corrections: JSON.stringify(waiting.corrections),
    version: preview.version, shown: shownAs(preview),
  };
}

/** The cells with a person's corrections in place. */
export function correctedCells({ cells, corrections }: Pick<WaitingImport, "cells" | "corrections">): Sheet {
  if (corrections.length === 0) return cells;
  const corrected = cells.map((row) => [...row]);
  for (const { row, column, text } of corrections) {
    const cellsOfRow = corrected[row - 1];
    if (!cellsOfRow) continue;
    while (cellsOfRow.length < column) cellsOfRow.push("");
    cellsOfRow[column - 1] = text;
  }
  return corrected;
}

/** Each correction with the text the file had. */
export function correctionsShown({ cells, corrections }: Pick<WaitingImport, "cells" | "corrections">): Correction[] {
  return corrections.map((one) => ({ ...one, before: cells[one.row - 1]?.[one.column - 1] ?? "" }));
}

/** A name for what a preview shows: the same name means that confirming does what was seen. */
export function shownAs({ rows, errors, findings }: ImportPreview): string {
  return hash("sha256", JSON.stringify([rows, errors, findings]), "hex");
}
