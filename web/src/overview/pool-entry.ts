import type { poolParts } from "@hoest/shared/locale/da/pool-parts";
import type { PoolAnswer } from "../api/pool.ts";
import { capitalised, type Writer } from "../language/writer.ts";
import type { SearchTexts } from "../ui/settings.ts";

/** One entry, in one of the years it counts in. */
export type PoolEntry = PoolAnswer["parts"][number];

/** What the entries are written with. */
export interface PoolWriting {
  readonly words: typeof poolParts;
  readonly write: Writer;
  readonly texts: SearchTexts;
}

/** Which figure an entry is of: its kind and year, and the case and benefit it belongs to. */
export function entryParts({ id, kind, year, code, title, benefit, budgetYear, isRecurring }: PoolEntry, { words, write }: PoolWriting) {
  const facts = [
    code ?? "", benefit ?? "", isRecurring ? words.recurring : "", budgetYear === null ? "" : words.budgetYear(String(budgetYear)), words.entry(String(id)),
  ];
  return { name: words.what(capitalised(write.words.ledger.kind[kind]), String(year)), title, facts: facts.filter((fact) => fact !== "") };
}

/** The same as one text, for a file. */
export function entryText(entry: PoolEntry, writing: PoolWriting): string {
  const { name, title, facts } = entryParts(entry, writing);
  return [name, title ?? "", ...facts].filter((text) => text !== "").join(" · ");
}
