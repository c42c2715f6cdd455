import { hash } from "node:crypto";
import type { Nature } from "@hoest/shared/entry";
import type { AuditRow, NewEntry, PriceRow } from "./tables.ts";

/** What a link follows when nothing came before it. */
export const chainStart = "0".repeat(64);

/** What an entry's place in the register says of it: bound into its link, so that neither can be exchanged unnoticed. */
export interface EntryNames {
  readonly code: string | null;
  readonly benefit: string | null;
  readonly nature: Nature | null;
  readonly decision: string | null;
}

/** The SHA-256 link of an entry: everything it says, after the link of the one before. */
export function entryLink(before: string, entry: Omit<NewEntry, "hash">, { code, benefit, nature, decision }: EntryNames): string {
  return link([
    before, entry.id, entry.act, entry.poolId, entry.investmentId, code, entry.benefitId, benefit, nature, entry.kind, entry.frame,
    entry.fiscalYear, entry.budgetYear, entry.amountOre, entry.recurring, entry.destination, entry.reason, entry.account,
    entry.priceLevel, entry.knownOn, entry.source, entry.decisionId, decision, entry.noteHash,
  ]);
}

/** The SHA-256 link of a price index: everything it says, after the link of the one before. */
export function priceLink(before: string, row: Omit<PriceRow, "hash">): string {
  return link([before, row.id, row.act, row.frame, row.year, row.indexMillionths, row.knownOn]);
}

/** The SHA-256 link of an audit row: everything it says, after the link of the one before. Rows from before places were kept have none in theirs. */
export function auditLink(before: string, row: Omit<AuditRow, "hash">): string {
  return link([before, row.number, row.at, row.person, row.act, row.subject, row.detail, ...(row.place === null ? [] : [row.place])]);
}

/** The hash that stands for a free text in the chain; its salt keeps a redacted text from being guessed. */
export function noteHash(salt: string, text: string): string {
  return link([salt, text]);
}

function link(content: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(content), "hex");
}
