import { ColumnHelp } from "./ColumnHelp.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { ImportLog } from "./ImportLog.tsx";
import styles from "./ImportStart.module.css";
import { PageTitle } from "./PageTitle.tsx";
import { SendingState } from "./SendingState.tsx";
import type { Sending } from "./use-sending.ts";
import { WaitingFiles } from "./WaitingFiles.tsx";
import type { ImportWriter } from "./writer.ts";

interface ImportStartProps {
  readonly sending: Sending;
  readonly isOver: boolean;
  /** Opens a file that waits. */
  readonly onOpen: (id: string) => void;
  readonly write: ImportWriter;
}

/** Where a file is dropped, and what it must look like. */
export function ImportStart({ sending, isOver, onOpen, write }: ImportStartProps) {
  const { start } = write.words.imports;
  return (
    <>
      <PageTitle>{start.title}</PageTitle>
      <p className={styles["why"]}>{start.why}</p>
      <WaitingFiles onOpen={onOpen} write={write} />
      <div className={styles["drop"]} data-over={isOver}>
        <p>{isOver ? start.dropNow : start.drop}</p>
        <FileChoice label={start.choose} look="primary" isBusy={sending.isSending} onFiles={sending.take} />
        <p className={styles["kinds"]}>{start.kinds}</p>
      </div>
      <SendingState sending={sending} safe={start.safe} write={write} />
      <div className={styles["below"]}>
        <ColumnHelp write={write} />
        <ImportLog write={write} />
      </div>
    </>
  );
}
