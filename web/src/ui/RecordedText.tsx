import type { FileCell } from "@hoest/shared/csv";
import type { ReactNode } from "react";
import { danishMoment } from "../language/moment.ts";
import type { Writer } from "../language/writer.ts";
import styles from "./RecordedText.module.css";
import table from "./Table.module.css";

/** When an entry was recorded, as a moment in UTC, and by whom. */
export interface Recorded {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

interface RecordedTextProps {
  readonly entry: Recorded;
  readonly write: Writer;
  readonly children?: ReactNode;
}

/** When an entry was recorded, to the minute, and by whom, with what else is to be said of that. */
export function RecordedText({ entry: { recordedAt, recordedBy }, write, children }: RecordedTextProps) {
  return (
    <>
      <time dateTime={recordedAt} className={styles["moment"]}>{momentText(recordedAt, write)}</time>
      <span className={table["below"]}>{write.words.ledger.by(recordedBy)}{children}</span>
    </>
  );
}

/** The same as one text, for a file. */
export function recordedCell({ recordedAt, recordedBy }: Recorded, write: Writer): FileCell {
  return { text: `${momentText(recordedAt, write)} ${write.words.ledger.by(recordedBy)}` };
}

function momentText(recordedAt: string, write: Writer): string {
  const { date, time } = danishMoment(recordedAt);
  return `${write.shortDate(date)} ${time}`;
}
