import type { ImportPreview } from "@hoest/shared/import-preview";
import { useMemo, useState } from "react";
import { ChoicesSentence } from "./ChoicesSentence.tsx";
import { ConfirmBar } from "./ConfirmBar.tsx";
import { KindTable } from "./KindTable.tsx";
import { forgetWriting } from "./kept-writing.ts";
import { OutcomeFilter } from "./OutcomeFilter.tsx";
import { PageTitle } from "./PageTitle.tsx";
import styles from "./Preview.module.css";
import { PreviewFindings } from "./PreviewFindings.tsx";
import { PreviewNotices } from "./PreviewNotices.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ProfileTable } from "./ProfileTable.tsx";
import { pageOf, readShow, rowsShown, type Show } from "./preview-rows.ts";
import { headlineOf } from "./preview-words.ts";
import type { Done } from "./use-confirmation.ts";
import type { Corrections } from "./use-corrections.ts";
import type { Sending, Sent } from "./use-sending.ts";
import type { ImportWriter } from "./writer.ts";

/** What the page around a preview knows and keeps for it. */
export interface PreviewPlace {
  /** Which rows, and which page of them, as the address has it. */
  readonly show: string | undefined;
  readonly page: string | undefined;
  readonly onShow: (show: Show | null, page: number) => void;
  readonly sending: Sending;
  /** What came along from an earlier edition of the file; null when there was none. */
  readonly carried: Sent | null;
  readonly onCarriedRead: () => void;
  readonly onDone: (done: Done) => void;
  readonly onTold: (text: string) => void;
  readonly onStart: () => void;
  readonly write: ImportWriter;
}

type PreviewProps = PreviewPlace & { readonly preview: ImportPreview; readonly corrections: Corrections };

/** Every row of a file as it is understood, what importing it would do, and what must be mended first. */
export function Preview({ preview, corrections, show, page, onShow, write, ...place }: PreviewProps) {
  const [isStale, setIsStale] = useState(false);
  const chosen = readShow(show);
  const { written } = corrections;
  const correctedRows = useMemo(
    () => new Set([...written.corrections, ...preview.corrections].map(({ row }) => row)), [written.corrections, preview.corrections],
  );
  const rows = useMemo(
    () => rowsShown(preview, chosen, new Set([...correctedRows, ...[...written.drafts.values()].map(({ row }) => row)])),
    [preview, chosen, correctedRows, written.drafts],
  );
  const shared = { preview, write };
  return (
    <>
      <ChoicesSentence name={preview.name} choices={corrections.choices} write={write} isBusy={corrections.isSending} onChoose={corrections.choose} />
      <div className={styles["title"]}><PageTitle>{headlineOf(preview, write)}</PageTitle></div>
      <PreviewNotices {...shared} corrections={corrections} isStale={isStale} {...place} />
      <OutcomeFilter {...shared} corrected={correctedRows.size} show={chosen} onShow={(next) => onShow(next, 1)} />
      <PreviewTable
        {...shared} corrections={corrections} rows={pageOf(rows, page)} onPage={(next) => onShow(chosen, next)} onTold={place.onTold}
      />
      <div className={styles["below"]}>
        <PreviewFindings {...shared} />
        <KindTable {...shared} />
      </div>
      <ProfileTable {...shared} />
      <ConfirmBar {...shared} corrections={corrections} sending={place.sending} onDone={place.onDone} onStale={() => setIsStale(true)} onAway={away} />
    </>
  );

  function away(): void {
    forgetWriting(preview.id);
    place.onStart();
  }
}
