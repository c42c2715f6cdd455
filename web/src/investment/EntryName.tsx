import { Link } from "@tanstack/react-router";
import { capitalised } from "../language/writer.ts";
import type { SearchTexts } from "../ui/settings.ts";
import styles from "./CaseHistory.module.css";
import { entryFacts } from "./entry-facts.ts";
import type { HistoryRow } from "./history.ts";
import type { InvestmentSearch } from "./search.ts";
import type { CaseWriter } from "./writer.ts";

interface EntryNameProps {
  readonly row: HistoryRow;
  readonly texts: SearchTexts & InvestmentSearch;
  readonly writer: CaseWriter;
}

/** Which figure an entry is of, and what sets it apart; its number is the address of the entry itself. */
export function EntryName({ row: { entry, isPromise }, texts, writer }: EntryNameProps) {
  const { write: { words: { ledger } }, own: { history: words } } = writer;
  return (
    <>
      <span className={styles["what"]}>{capitalised(ledger.kind[entry.kind])} {entry.year}</span>
      {entry.benefit !== null && <> {ledger.benefit(entry.benefit)}</>}
      <span className={styles["below"]}>
        {isPromise && <><span className={styles["promise"]}>{words.promised}</span> · </>}
        {entryFacts(entry, writer).map((fact) => `${fact} · `)}
        <Link to="." search={texts} hash={`entry-${entry.id}`} resetScroll={false}>{words.entry(String(entry.id))}</Link>
      </span>
    </>
  );
}
