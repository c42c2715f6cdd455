import { auditLink, chainStart, entryLink, noteHash, priceLink } from "@hoest/db/chain";
import { actsInSequence } from "@hoest/db/questions/acts-in-sequence";
import { entriesInSequence, type SequencedEntry } from "@hoest/db/questions/entries-in-sequence";
import { pricesInSequence } from "@hoest/db/questions/prices-in-sequence";
import type { Db } from "@hoest/db/tables";
import { danishDate } from "./clock.ts";
import type { Check } from "./verify.ts";

const slabRows = 10_000;

/** The audit trail's numbers follow each other and every link is the one its content gives. */
export async function verifyActs(db: Db): Promise<Check[]> {
  const failures: string[] = [];
  let [before, number] = [chainStart, 0];
  for (let slab = await actsInSequence(db, 0, slabRows); slab.length > 0; slab = await actsInSequence(db, number, slabRows)) {
    for (const { hash, ...row } of slab) {
      if (row.number !== number + 1 || auditLink(before, row) !== hash) failures.push(`audit ${row.number}`);
      [before, number] = [hash, row.number];
    }
  }
  return [{ check: "audit chain", checked: number, failures }];
}

/** The price indices' numbers follow each other and every link is the one its content gives. */
export async function verifyPrices(db: Db): Promise<Check[]> {
  const failures: string[] = [];
  let [before, id] = [chainStart, 0];
  for (const { hash, ...row } of await pricesInSequence(db)) {
    if (row.id !== id + 1 || priceLink(before, row) !== hash) failures.push(`price index ${row.id}`);
    [before, id] = [hash, row.id];
  }
  return [{ check: "price chain", checked: id, failures }];
}

/** What every single entry must be, by the name of the check. */
const entryRules: Readonly<Record<string, (entry: SequencedEntry) => boolean>> = {
  "whole øre": ({ amountOre, kind }) => Number.isSafeInteger(amountOre) && (amountOre !== 0 || kind === "forecast"),
  "author and time": ({ recordedAt, recordedBy }) => Boolean(recordedAt && recordedBy),
  "known no later than recorded": ({ knownOn, recordedAt }) => recordedAt !== null && knownOn <= danishDate(new Date(recordedAt)),
  "decision or import": ({ kind, source, decisionId }) =>
    !["harvest", "waiver", "commitment"].includes(kind) || source === "import" || decisionId !== null,
  "realised by statement or import": ({ kind, source }) => kind !== "realised" || source === "statement" || source === "import" || source === "correction",
  "waiver with a reason": ({ kind, reason }) => (kind === "waiver") === (reason !== null),
  "harvest of a cashable gain": ({ kind, nature }) => (kind !== "harvest" && kind !== "waiver") || nature === "cashable",
  "note as recorded": ({ noteHash: kept, noteSalt, noteText }) => noteSalt === null || noteText === null || noteHash(noteSalt, noteText) === kept,
};

function brokenRules(entry: SequencedEntry): string[] {
  return Object.keys(entryRules).filter((rule) => entryRules[rule]?.(entry) === false);
}

/** The ledger's numbers follow each other, every link is the one its content gives, and every entry is what an entry must be. */
export async function verifyEntries(db: Db, progress: (entries: number) => void): Promise<Check[]> {
  const chain: string[] = [];
  const byRule = new Map<string, string[]>(Object.keys(entryRules).map((rule) => [rule, []]));
  let [before, id] = [chainStart, 0];
  for (let slab = await entriesInSequence(db, 0, slabRows); slab.length > 0; slab = await entriesInSequence(db, id, slabRows)) {
    for (const entry of slab) {
      if (entry.id !== id + 1 || entryLink(before, entry, entry) !== entry.hash) chain.push(`entry ${entry.id}`);
      for (const rule of brokenRules(entry)) byRule.get(rule)?.push(`entry ${entry.id}`);
      [before, id] = [entry.hash, entry.id];
    }
    progress(id);
  }
  return [
    { check: "entry chain", checked: id, failures: chain },
    ...[...byRule].map(([check, failures]) => ({ check, checked: id, failures })),
  ];
}
