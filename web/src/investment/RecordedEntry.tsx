import { Link } from "@tanstack/react-router";
import type { InvestmentEntry } from "../api/investments.ts";
import { useMay } from "../api/use-may.ts";
import { RecordedText } from "../ui/RecordedText.tsx";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import type { CaseWriter } from "./writer.ts";

interface RecordedEntryProps {
  readonly entry: InvestmentEntry;
  readonly texts: SearchTexts;
  readonly writer: CaseWriter;
}

/** When an entry was recorded, by whom and, for who may read the audit trail, by which act. */
export function RecordedEntry({ entry, texts, writer: { write, own } }: RecordedEntryProps) {
  const mayReadAudit = useMay("readAudit");
  const act = String(entry.act);
  return (
    <RecordedText entry={entry} write={write}>
      {mayReadAudit && <> · <Link to="/revisionsspor" search={{ ...searchTexts(texts), act }}>{own.history.act(act)}</Link></>}
    </RecordedText>
  );
}
