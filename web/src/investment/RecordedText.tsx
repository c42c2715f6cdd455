import { Link } from "@tanstack/react-router";
import type { InvestmentEntry } from "../api/investments.ts";
import { useMay } from "../api/use-may.ts";
import { danishMoment } from "../language/moment.ts";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import styles from "./CaseHistory.module.css";
import type { CaseWriter } from "./writer.ts";

interface RecordedTextProps {
  readonly entry: InvestmentEntry;
  readonly texts: SearchTexts;
  readonly writer: CaseWriter;
}

/** When an entry was recorded, to the minute, by whom and, for who may read the audit trail, by which act. */
export function RecordedText({ entry, texts, writer: { date, own } }: RecordedTextProps) {
  const mayReadAudit = useMay("readAudit");
  const moment = danishMoment(entry.recordedAt);
  const act = String(entry.act);
  return (
    <>
      <time dateTime={entry.recordedAt} className={styles["moment"]}>{date(moment.date)} {moment.time}</time>
      <span className={styles["below"]}>
        {own.history.by(entry.recordedBy)}
        {mayReadAudit && <> · <Link to="/revisionsspor" search={{ ...searchTexts(texts), act }}>{own.history.act(act)}</Link></>}
      </span>
    </>
  );
}
