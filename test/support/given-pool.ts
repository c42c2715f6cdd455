import { inOneReading } from "@hoest/db/act";
import { openDatabase } from "@hoest/db/open";
import { newestEntry } from "@hoest/db/questions/newest-entry";
import type { Db } from "@hoest/db/tables";
import { askPortfolio } from "@hoest/server/ask-portfolio";
import { type Importing, type ImportSummary, importEntries } from "@hoest/server/commands/import-entries";
import { loadPrices, type PricesSummary } from "@hoest/server/commands/load-prices";
import { type Verification, verify } from "@hoest/server/verify";
import type { SheetFile } from "@hoest/server/workbook/read-sheet";
import type { Figures } from "@hoest/shared/figures";
import { defaultThrough, fiscalYear, type IsoDate, isoDate } from "@hoest/shared/fiscal-year";
import type { Portfolio } from "@hoest/shared/portfolio";
import { onTestFinished } from "vitest";
import { type Case, rowsOfCase } from "./given-case.ts";
import { type FileRow, givenFile } from "./given-file.ts";

/** The day every given pool stands at, unless a test says otherwise. */
export const today = isoDate("2026-11-21");

/** What a test asks for; left out: through last year, all that is known, as recorded. */
export interface Asked {
  readonly through?: number;
  readonly asOf?: string;
  readonly priceLevel?: number;
  readonly investment?: string;
}

/** A pool in a real database, with what a test does to it and asks of it. */
export class GivenPool {
  readonly db: Db;
  readonly today: IsoDate;

  constructor(db: Db, on: IsoDate) {
    this.db = db;
    this.today = on;
  }

  /** Imports rows as kroner and levels, known today where they have no date, unless the choices say otherwise. */
  import(rows: readonly FileRow[] | SheetFile, choices: Partial<Importing> = {}): Promise<ImportSummary> {
    const all: Importing = { unit: "kr", mode: "levels", knownOn: this.today, today: this.today, takesOlder: false, isTrial: false, ...choices };
    return importEntries(this.db, this.actor(), "sheet" in rows ? rows : givenFile(rows), all);
  }

  /** Loads price indices. */
  loadPrices(file: SheetFile): Promise<PricesSummary> {
    return loadPrices(this.db, this.actor(), file, this.today);
  }

  /** Everything a screen gets. */
  portfolio({ through, asOf, priceLevel, investment }: Asked = {}): Promise<Portfolio> {
    const settings = {
      through: through === undefined ? defaultThrough(this.today) : fiscalYear(through),
      asOf: asOf === undefined ? null : isoDate(asOf),
      priceLevel: priceLevel === undefined ? null : fiscalYear(priceLevel),
    };
    return inOneReading(this.db, (reading) => askPortfolio(reading, settings, { code: investment }));
  }

  /** The totals of the pool, or of one investment. */
  async figures(asked: Asked = {}): Promise<Figures> {
    return (await this.portfolio(asked)).totals;
  }

  /** What `verify` says of the database. */
  verification(): Promise<Verification> {
    return inOneReading(this.db, (reading) => verify(reading, () => {}));
  }

  /** The hash of the newest entry; changes with everything the ledger says. */
  async head(): Promise<string | undefined> {
    return (await newestEntry(this.db))?.hash;
  }

  private actor() {
    return { person: "a test", at: `${this.today}T12:00:00.000Z` };
  }
}

/** A pool in memory with one case and any further rows, gone when the test is. */
export async function givenPool(given: Case & { readonly rows?: readonly FileRow[]; readonly on?: string } = {}): Promise<{ pool: GivenPool }> {
  const db = await openDatabase(":memory:");
  onTestFinished(() => db.destroy());
  const pool = new GivenPool(db, given.on === undefined ? today : isoDate(given.on));
  const rows = [...rowsOfCase(given), ...(given.rows ?? [])];
  if (rows.length > 0) await pool.import(rows);
  return { pool };
}
