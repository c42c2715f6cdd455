import type { InvestmentEntry } from "../api/investments.ts";
import styles from "./CaseHistory.module.css";
import { danishMoment } from "./moment.ts";
import type { CaseWriter } from "./writer.ts";

/** When an entry was recorded, to the minute, and by whom. */
export function RecordedText({ entry, writer: { date, own } }: { readonly entry: InvestmentEntry; readonly writer: CaseWriter }) {
  const moment = danishMoment(entry.recordedAt);
  return (
    <>
      <time dateTime={entry.recordedAt} className={styles["moment"]}>{date(moment.date)} {moment.time}</time>
      <span className={styles["below"]}>{own.history.by(entry.recordedBy)}</span>
    </>
  );
}
