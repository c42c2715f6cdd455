import type { Unit } from "./amount-text.ts";
import { demandEntriesTable } from "./entries-table.ts";
import { type Destination, type Frame, isOfBenefit, type Kind, mayRecur, type Nature, type Reason } from "./entry.ts";
import { type FileTotal, isTotalName, totalFindings } from "./file-totals.ts";
import { type Column, columnNamed, columns, fileWords, requiredColumns } from "./file-words.ts";
import type { Finding } from "./finding.ts";
import type { FiscalYear, IsoDate } from "./fiscal-year.ts";
import { holdsCprNumber, isAccountShaped, isInvestmentCode } from "./free-text.ts";
import { readHeader } from "./header.ts";
import type { Ore } from "./money.ts";
import { Refusal } from "./problem.ts";
import type { RowError } from "./row-error.ts";
import { RowReader } from "./row-reader.ts";

/** The cells of a sheet as text, row by row; the first row is the header. */
export type Sheet = readonly (readonly string[])[];

/** What the person who imports says about a file. */
export interface Reading {
  readonly unit: Unit;
  /** Known-on date of rows without one. */
  readonly knownOn: IsoDate;
  readonly today: IsoDate;
}

/** One row of the entries file as understood: one amount of one figure, in øre. */
export interface StatedRow {
  readonly row: number;
  readonly investment: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly committee: string | null;
  readonly pool: string | null;
  readonly kind: Kind;
  readonly frame: Frame;
  readonly year: FiscalYear;
  readonly budgetYear: FiscalYear | null;
  readonly amount: Ore;
  /** Null for what belongs to no benefit; empty for a gain nobody named. */
  readonly benefit: string | null;
  readonly nature: Nature | null;
  readonly isRecurring: boolean;
  readonly destination: Destination | null;
  readonly reason: Reason | null;
  readonly priceLevel: FiscalYear;
  readonly knownOn: IsoDate;
  readonly account: string | null;
  readonly budgetHolder: string | null;
  readonly decision: string | null;
  readonly note: string | null;
}

/** Rows as understood, everything that is wrong, each at its cell, and the file's own totals held against its rows; refuses a header that cannot be read. */
export function readWorkbook(sheet: Sheet, reading: Reading): { rows: StatedRow[]; errors: RowError[]; findings: Finding[] } {
  demandEntriesTable(sheet);
  const header = readHeader(sheet[0] ?? [], { named: columnNamed, required: requiredColumns, known: columns });
  const rows: StatedRow[] = [];
  const errors: RowError[] = [];
  const totals: FileTotal[] = [];
  let summed = 0;
  sheet.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === "")) return;
    const read = new RowReader(index + 1, cells, header);
    if (isTotalRow(read)) {
      totals.push({ row: read.row, text: read.text("beløb") ?? "", amounts: rows.slice(summed).map(({ amount }) => amount) });
      summed = rows.length;
      return;
    }
    const row = readRow(read, reading);
    errors.push(...read.errors);
    if (row && read.errors.length === 0) rows.push(row);
  });
  if (rows.length + errors.length === 0) throw new Refusal("empty-file");
  return { rows, errors, findings: totalFindings(totals, reading.unit) };
}

/** A row that sums the rows above it: it names a total where a case would be, and no kind. */
function isTotalRow(read: RowReader): boolean {
  return read.text("post") === null && (isTotalName(read.text("investering")) || isTotalName(read.text("titel")));
}

function readRow(read: RowReader, reading: Reading): StatedRow | null {
  read.demanded("post");
  read.demanded("år");
  const kind = read.word("post", fileWords.post);
  const year = read.year("år");
  const amount = read.amount(reading.unit);
  const row = {
    row: read.row,
    title: read.freeText("titel", 200),
    department: read.freeText("forvaltning", 100),
    committee: read.freeText("udvalg", 100),
    pool: read.freeText("pulje", 100),
    frame: read.word("ramme", fileWords.ramme) ?? "service",
    isRecurring: read.word("varighed", fileWords.varighed) ?? false,
    priceLevel: read.year("pl") ?? year,
    knownOn: read.date("dato", reading.today) ?? reading.knownOn,
    account: readAccount(read),
    budgetHolder: read.freeText("budgetansvarlig", 200),
    decision: read.freeText("beslutning", 300),
    note: read.freeText("bemærkning", 2000),
  };
  if (kind === null || year === null || row.priceLevel === null || amount === null) return null;
  demandEmpty(read, kind, year);
  return {
    ...row, kind, year, amount, priceLevel: row.priceLevel,
    investment: kind === "allocation" ? null : readCode(read),
    benefit: isOfBenefit(kind) ? (read.freeText("gevinst", 200) ?? "") : null,
    nature: natureStated(read, kind),
    budgetYear: kind === "harvest" ? readBudgetYear(read, year) : null,
    destination: kind === "harvest" ? (read.word("modtager", fileWords.modtager) ?? "budget") : null,
    reason: kind === "waiver" && read.demanded("årsag") !== null ? read.word("årsag", fileWords.årsag) : null,
  };
}

/** Columns that say nothing about a kind must be empty: what is written there was meant for something else. */
function demandEmpty(read: RowReader, kind: Kind, year: FiscalYear): void {
  const misplaced: readonly (readonly [Column, boolean])[] = [
    ["investering", kind === "allocation"],
    ["gevinst", !isOfBenefit(kind)],
    ["art", !isOfBenefit(kind)],
    ["varighed", !mayRecur(kind)],
    ["modtager", kind !== "harvest"],
    ["årsag", kind !== "waiver"],
    ["konto", !isOfBenefit(kind)],
    ["budgetansvarlig", !isOfBenefit(kind)],
    ["budgetår", kind !== "harvest" && read.text("budgetår") !== String(year)],
  ];
  for (const [column, isMisplaced] of misplaced) {
    const found = isMisplaced ? read.text(column) : null;
    if (found !== null) read.wrong(column, "not-for-kind", { found, kind });
  }
}

function readCode(read: RowReader): string | null {
  const code = read.demanded("investering");
  if (code !== null && holdsCprNumber(code)) read.wrong("investering", "cpr-number");
  else if (code !== null && !isInvestmentCode(code)) read.wrong("investering", "code-format", { found: code.slice(0, 80) });
  return code;
}

/** A benefit's nature is what its `forventet` rows say, blank meaning cashable; other rows may repeat it or leave it out. */
function natureStated(read: RowReader, kind: Kind): Nature | null {
  if (!isOfBenefit(kind)) return null;
  return read.word("art", fileWords.art) ?? (kind === "expected" ? "cashable" : null);
}

function readBudgetYear(read: RowReader, year: FiscalYear): FiscalYear {
  const budgetYear = read.year("budgetår") ?? year;
  if (budgetYear < year) read.wrong("budgetår", "budget-year-before", { found: budgetYear, year });
  return budgetYear;
}

function readAccount(read: RowReader): string | null {
  const account = read.text("konto");
  if (account !== null && !isAccountShaped(account)) read.wrong("konto", "account-format", { found: account.slice(0, 80) });
  return account;
}
