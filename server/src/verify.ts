import { brokenPages, missingGuards } from "@hoest/db/integrity";
import { newestEntry } from "@hoest/db/questions/newest-entry";
import type { Db } from "@hoest/db/tables";
import { verifyActs, verifyEntries, verifyPrices } from "./verify-chains.ts";
import { verifyFigures } from "./verify-figures.ts";
import { verifyRegister } from "./verify-register.ts";

/** One thing that was checked: how many of it, and every failure found, as text. */
export interface Check {
  readonly check: string;
  readonly checked: number;
  readonly failures: readonly string[];
}

/** What was verified: whether all holds, the head of the ledger, and every check with its count. */
export interface Verification {
  readonly ok: boolean;
  readonly head: { readonly entries: number; readonly hash: string | null };
  readonly checks: readonly Check[];
}

/** Recomputes all that the ledger can break: file, guards, both chains, every entry, and every total at every level. Call it within one reading. */
export async function verify(db: Db, progress: (entries: number) => void): Promise<Verification> {
  const newest = await newestEntry(db);
  const checks: Check[] = [
    { check: "file", checked: 1, failures: await brokenPages(db) },
    { check: "guards", checked: 1, failures: await missingGuards(db) },
    ...(await verifyActs(db)),
    ...(await verifyPrices(db)),
    ...(await verifyEntries(db, progress)),
    ...(await verifyRegister(db)),
    ...(await verifyFigures(db)),
  ];
  return {
    ok: checks.every(({ failures }) => failures.length === 0),
    head: { entries: newest?.id ?? 0, hash: newest?.hash ?? null },
    checks,
  };
}
