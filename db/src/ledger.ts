import { randomBytes } from "node:crypto";
import type { Change } from "@hoest/shared/entry";
import { actNumber } from "./act.ts";
import { chainStart, type EntryNames, entryLink, noteHash } from "./chain.ts";
import { entryNames, type RegisterNames } from "./questions/entry-names.ts";
import { newestEntry } from "./questions/newest-entry.ts";
import { decisionIds } from "./register.ts";
import type { Db, NewEntry } from "./tables.ts";

// SQLite takes 32.766 parameters a statement; 500 rows of 20 columns stay well below, and larger slabs are no faster.
const slabRows = 500;

/** Appends changes to the ledger as part of the act whose transaction this is, and links them to the chain; the only writer of entries. */
export async function appendEntries(db: Db, changes: readonly Change[]): Promise<number> {
  if (changes.length === 0) return 0;
  const act = await actNumber(db);
  const newest = await newestEntry(db);
  const names = await entryNames(db);
  const decisions = await decisionIds(db, changes);

  let before = newest?.hash ?? chainStart;
  let id = newest?.id ?? 0;
  const notes: { entryId: number; salt: string; text: string }[] = [];
  const entries = changes.map((change) => {
    id += 1;
    const salt = change.note === null ? null : randomBytes(16).toString("hex");
    if (salt !== null && change.note !== null) notes.push({ entryId: id, salt, text: change.note });
    const entry = {
      ...rowOf(change), id, act,
      decisionId: change.decision === null ? null : (decisions.get(`${change.poolId} ${change.decision}`) ?? null),
      noteHash: salt === null || change.note === null ? null : noteHash(salt, change.note),
    };
    before = entryLink(before, entry, namesOf(names, change));
    return { ...entry, hash: before };
  });
  for (const slab of inSlabs(entries)) await db.insertInto("entry").values(slab).execute();
  for (const slab of inSlabs(notes)) await db.insertInto("entryNote").values(slab).execute();
  return entries.length;
}

function rowOf(change: Change): Omit<NewEntry, "id" | "act" | "decisionId" | "noteHash" | "hash"> {
  const { poolId, investmentId, benefitId, kind, frame, year, budgetYear, destination, reason, account, priceLevel, knownOn, source } = change;
  return {
    poolId, investmentId, benefitId, kind, frame, fiscalYear: year, budgetYear, amountOre: change.amount,
    recurring: change.isRecurring ? 1 : 0, destination, reason, account, priceLevel, knownOn, source,
  };
}

function namesOf({ codes, benefits }: RegisterNames, { investmentId, benefitId, decision }: Change): EntryNames {
  const code = investmentId === null ? null : (codes.get(investmentId) ?? null);
  const benefit = benefitId === null ? undefined : benefits.get(benefitId);
  return { code, benefit: benefit?.name ?? null, nature: benefit?.nature ?? null, decision };
}

function* inSlabs<T>(rows: readonly T[]): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += slabRows) yield rows.slice(start, start + slabRows);
}
