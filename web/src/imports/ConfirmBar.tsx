import type { ImportPreview } from "@hoest/shared/import-preview";
import { useState } from "react";
import buttons from "../ui/Buttons.module.css";
import styles from "./ConfirmBar.module.css";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { ImportFailure } from "./ImportFailure.tsx";
import { changingRows } from "./preview-rows.ts";
import { nothingToAdd } from "./preview-words.ts";
import { SendingState } from "./SendingState.tsx";
import type { Done } from "./use-confirmation.ts";
import type { Corrections } from "./use-corrections.ts";
import type { Sending } from "./use-sending.ts";
import type { ImportWriter } from "./writer.ts";

interface ConfirmBarProps {
  readonly preview: ImportPreview;
  readonly corrections: Corrections;
  readonly sending: Sending;
  readonly onDone: (done: Done) => void;
  readonly onStale: () => void;
  /** The person is done with the file without importing it. */
  readonly onAway: () => void;
  readonly write: ImportWriter;
}

/** What the file waits for, always in sight: saying yes, another edition, or why there is nothing to say yes to. */
export function ConfirmBar({ preview, corrections, sending, onDone, onStale, onAway, write }: ConfirmBarProps) {
  const { imports: { confirm, fix, start }, screen } = write.words;
  const [isAsking, setIsAsking] = useState(false);
  const { counts: { wrong } } = preview;
  const changing = changingRows(preview);
  const nothing = nothingToAdd(preview, write);
  const typing = corrections.written.drafts.size;
  const stillTyping = confirm.typing(write.count(typing), typing === 1);
  const isReady = wrong === 0 && nothing === null && typing === 0;
  return (
    <div className={styles["bar"]}>
      <div className={styles["trouble"]}>
        {corrections.error && (
          <ImportFailure title={fix.unsaved} error={corrections.error} unreachable={fix.unreachable} write={write}>
            <button type="button" className={buttons["secondary"]} onClick={corrections.again}>{screen.retry}</button>
          </ImportFailure>
        )}
        <SendingState sending={sending} safe={start.safeOpen} write={write} />
      </div>
      <p className={styles["state"]} role="status" data-waiting="" tabIndex={-1}>
        {!isReady && <span>{nothing ?? (wrong > 0 ? confirm.blocked(write.count(wrong), wrong === 1) : stillTyping)}</span>}
        <span className={styles["saved"]}>{savedState(corrections, write)}</span>
      </p>
      <button type="button" className={`${buttons["plain"]} ${styles["away"]}`} onClick={onAway}>{confirm.away}</button>
      <div className={styles["ways"]}>
        <FileChoice label={start.again} look="secondary" isBusy={sending.isSending} onFiles={sending.take} />
        {nothing === null && (
          <button
            type="button" className={buttons["primary"]} disabled={!isReady || corrections.isUnsent || corrections.isSending}
            onClick={() => setIsAsking(true)}
          >
            {isReady ? confirm.button(write.count(changing), changing === 1) : confirm.notReady}
          </button>
        )}
      </div>
      {isAsking && (
        <ConfirmDialog
          preview={preview} onDone={onDone} onClose={() => setIsAsking(false)} write={write}
          onMoved={() => {
            setIsAsking(false);
            onStale();
          }}
        />
      )}
    </div>
  );
}

function savedState({ written: { corrections: all }, isUnsent, isSending, error }: Corrections, write: ImportWriter): string {
  const { fix } = write.words.imports;
  if (error) return "";
  if (isSending || isUnsent) return fix.saving;
  return all.length === 0 ? "" : fix.saved(write.count(all.length), all.length === 1);
}
