import type { Destination, Frame, Kind, Reason, Source } from "@hoest/shared/entry";
import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import type { Insertable, Kysely, Selectable } from "kysely";
import type { FailedSignInTable, InvestmentOwnerTable, InvitationTable, PersonTable, ProviderAttemptTable, SessionTable } from "./people-tables.ts";
import type { RegisterTables } from "./register-tables.ts";

/** The database or a transaction on it: the first argument of every question. */
export type Db = Kysely<Tables>;

/** A moment as ISO text in UTC; order comes from sequence numbers, never from clocks. */
export type Instant = string;

export interface Tables extends RegisterTables {
  entry: EntryTable;
  entryNote: EntryNoteTable;
  priceIndex: PriceIndexTable;
  importedFile: ImportedFileTable;
  importPreview: ImportPreviewTable;
  audit: AuditTable;
  answer: AnswerTable;
  person: PersonTable;
  investmentOwner: InvestmentOwnerTable;
  session: SessionTable;
  invitation: InvitationTable;
  failedSignIn: FailedSignInTable;
  providerAttempt: ProviderAttemptTable;
}

interface EntryTable {
  id: number;
  act: number;
  poolId: number;
  investmentId: number | null;
  benefitId: number | null;
  kind: Kind;
  frame: Frame;
  fiscalYear: FiscalYear;
  budgetYear: FiscalYear | null;
  amountOre: Ore;
  recurring: 0 | 1;
  destination: Destination | null;
  reason: Reason | null;
  account: string | null;
  priceLevel: FiscalYear;
  knownOn: IsoDate;
  source: Source;
  decisionId: number | null;
  noteHash: string | null;
  hash: string;
}

interface EntryNoteTable {
  entryId: number;
  salt: string;
  text: string;
}

interface PriceIndexTable {
  id: number;
  act: number;
  frame: Frame;
  year: FiscalYear;
  indexMillionths: number;
  knownOn: IsoDate | null;
  hash: string;
}

interface ImportedFileTable {
  act: number;
  sha256: string;
  name: string;
}

interface ImportPreviewTable {
  id: string;
  personId: number | null;
  at: Instant;
  name: string;
  sha256: string;
  cells: string;
  choices: string;
  corrections: string;
  version: number;
  shown: string;
}

interface AuditTable {
  number: number;
  at: Instant;
  person: string;
  act: string;
  subject: string;
  detail: string;
  place: string | null;
  hash: string;
}

interface AnswerTable {
  key: string;
  act: string;
  body: string;
  answer: string;
  at: Instant;
}

export type SessionRow = Selectable<SessionTable>;
export type PersonRow = Selectable<PersonTable>;
export type ProviderAttemptRow = Selectable<ProviderAttemptTable>;
export type EntryRow = Selectable<EntryTable>;
export type NewEntry = Insertable<EntryTable>;
export type ImportPreviewRow = Selectable<ImportPreviewTable>;
export type PriceRow = Selectable<PriceIndexTable>;
export type AuditRow = Selectable<AuditTable>;
export type DraftRow = Selectable<RegisterTables["businessCase"]>;
