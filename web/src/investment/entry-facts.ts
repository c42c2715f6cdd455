import type { InvestmentEntry } from "../api/investments.ts";
import { capitalised } from "../language/writer.ts";
import type { CaseWriter } from "./writer.ts";

/** What sets an entry apart from others of its kind and year: its frame, whether it recurs, where it went and why. */
export function entryFacts(entry: InvestmentEntry, { write, own: { history: words, benefits } }: CaseWriter): readonly string[] {
  const { frame, isRecurring, budgetYear, destination, reason, account } = entry;
  const { ledger } = write.words;
  return [
    ledger.frame[frame],
    isRecurring ? words.recurring : "",
    budgetYear === null ? "" : words.budgetYear(String(budgetYear)),
    destination === null ? "" : words.destination(ledger.destination[destination]),
    reason === null ? "" : ledger.reason[reason],
    account === null ? "" : benefits.account(account),
  ].filter((fact) => fact !== "");
}

/** An entry's name as one text, for a file. */
export function entryText(entry: InvestmentEntry, writer: CaseWriter): string {
  const { write: { words: { ledger } }, own: { history: words } } = writer;
  const name = `${capitalised(ledger.kind[entry.kind])} ${entry.year}${entry.benefit === null ? "" : ` ${ledger.benefit(entry.benefit)}`}`;
  return [name, ...entryFacts(entry, writer), words.entry(String(entry.id))].join(" · ");
}
