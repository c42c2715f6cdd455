import type { ImportPreview } from "@hoest/shared/import-preview";
import { useEffect, useRef } from "react";
import buttons from "../ui/Buttons.module.css";
import { Notice } from "../ui/Notice.tsx";
import styles from "./PreviewNotices.module.css";
import { nothingToAdd } from "./preview-words.ts";
import type { Corrections } from "./use-corrections.ts";
import type { Sent } from "./use-sending.ts";
import type { ImportWriter } from "./writer.ts";

interface PreviewNoticesProps {
  readonly preview: ImportPreview;
  readonly corrections: Corrections;
  readonly carried: Sent | null;
  readonly onCarriedRead: () => void;
  /** The ledger moved after the file was shown. */
  readonly isStale: boolean;
  readonly write: ImportWriter;
}

/** What a person must know before reading the rows: what moved, what was left out, what could not be kept. */
export function PreviewNotices({ preview, corrections, carried, onCarriedRead, isStale, write }: PreviewNoticesProps) {
  const { imports: words } = write.words;
  const stale = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isStale) stale.current?.focus();
  }, [isStale]);
  const wouldTakeBack = preview.isImportedBefore && preview.counts.wrong === 0 && nothingToAdd(preview, write) === null;
  return (
    <div className={styles["notices"]}>
      {isStale && <div ref={stale} role="alert" tabIndex={-1}><Notice>{words.stale}</Notice></div>}
      {wouldTakeBack && <Notice>{words.same.again}</Notice>}
      {carried && carried.kept.length + carried.lost.length > 0 && <Carried carried={carried} onRead={onCarriedRead} write={write} />}
      <Older preview={preview} corrections={corrections} write={write} />
    </div>
  );
}

function Carried({ carried: { preview, kept, lost }, onRead, write }: { readonly carried: Sent; readonly onRead: () => void; readonly write: ImportWriter }) {
  const { fix } = write.words.imports;
  return (
    <div className={styles["box"]} role="status">
      {kept.length > 0 && <p>{fix.carried(write.count(kept.length), kept.length === 1)}</p>}
      {lost.length > 0 && <p>{fix.lost(write.count(lost.length), lost.length === 1)}</p>}
      <ul>
        {lost.map(({ row, column, before, text }) => (
          <li key={`${row} ${column}`}>{fix.lostOne(preview.cells[0]?.[column - 1] ?? "", write.count(row), before, text)}</li>
        ))}
      </ul>
      <button type="button" className={buttons["plain"]} onClick={onRead}>{fix.dismiss}</button>
    </div>
  );
}

/** Levels older than what is held: the person may say that they are right. */
function Older({ preview: { counts }, corrections, write }: Pick<PreviewNoticesProps, "preview" | "corrections" | "write">) {
  const { older } = write.words.imports;
  const { choices } = corrections;
  const count = counts["left-out"];
  if (count === 0 && !(choices.takesOlder && choices.mode === "levels")) return null;
  return (
    <div className={styles["box"]}>
      {count > 0 && <p><b>{older.title(write.count(count), count === 1)}.</b> {older.why(count === 1)}</p>}
      <label className={styles["take"]}>
        <input
          type="checkbox" checked={choices.takesOlder} disabled={corrections.isSending}
          onChange={(event) => corrections.choose({ ...choices, takesOlder: event.currentTarget.checked })}
        />
        {older.take}
      </label>
    </div>
  );
}
