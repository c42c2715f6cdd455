import type { Unit } from "./amount-text.ts";
import type { Destination, Frame, Kind, Nature, Reason } from "./entry.ts";
import type { Finding } from "./finding.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import type { Ore } from "./money.ts";
import type { RowError } from "./row-error.ts";
import type { Mode } from "./stating.ts";

/** What the person who imports says about a file. */
export interface ImportChoices {
  readonly unit: Unit;
  readonly mode: Mode;
  readonly knownOn: IsoDate;
  readonly takesOlder: boolean;
}

/** What an import would do with one row: nothing yet held, another figure than held, the same as held, left out as too old, or wrong. */
export type RowOutcome = "new" | "changed" | "same" | "left-out" | "wrong";

/** One row as understood. Rows for the same figure and day add up: `from` and `to` are the figure's, in øre, before and after. */
export interface PreviewRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly from: Ore | null;
  /** The prices the figure stood in before; null when nothing, or more than one price level, was held. */
  readonly fromPriceLevel: FiscalYear | null;
  readonly to: Ore | null;
  readonly amount: Ore | null;
  readonly investment: string | null;
  readonly title: string | null;
  readonly benefit: string | null;
  readonly kind: Kind | null;
  readonly frame: Frame | null;
  readonly nature: Nature | null;
  readonly year: FiscalYear | null;
  readonly budgetYear: FiscalYear | null;
  readonly isRecurring: boolean;
  readonly destination: Destination | null;
  readonly reason: Reason | null;
  readonly priceLevel: FiscalYear | null;
  readonly knownOn: IsoDate | null;
}

/** What a recurring figure comes to in each year, all its levels added up, in øre as recorded. */
export interface RecurringProfile {
  readonly investment: string;
  readonly benefit: string;
  readonly kind: Kind;
  readonly years: readonly { readonly year: FiscalYear; readonly amount: Ore }[];
}

/** A file as it would be imported, stored until it is confirmed. `version` is the database's when it was made. */
export interface ImportPreview {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly sha256: string;
  readonly isImportedBefore: boolean;
  readonly choices: ImportChoices;
  /** The cells as they stand, the person's corrections included; the first row is the header. */
  readonly cells: readonly (readonly string[])[];
  readonly corrections: readonly Correction[];
  readonly rows: readonly PreviewRow[];
  readonly errors: readonly RowError[];
  readonly findings: readonly Finding[];
  readonly profiles: readonly RecurringProfile[];
  readonly counts: Readonly<Record<RowOutcome, number>>;
}

/** One cell a person changed in the preview: row and column as a spreadsheet numbers them, from 1. */
export interface Correction {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly text: string;
}

/** One import in the log. */
export interface LoggedImport {
  readonly act: number;
  readonly at: string;
  readonly person: string;
  readonly name: string;
  readonly rows: number;
  /** How many of the rows wrote something. */
  readonly imported: number;
}
