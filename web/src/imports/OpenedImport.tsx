import type { ImportPreview } from "@hoest/shared/import-preview";
import { Refusal } from "@hoest/shared/problem";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { importQuery } from "../api/imports.ts";
import buttons from "../ui/Buttons.module.css";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Unseen } from "../ui/Unseen.tsx";
import { ChoiceStep } from "./ChoiceStep.tsx";
import { allEntered } from "./corrections.ts";
import { ImportFailure } from "./ImportFailure.tsx";
import styles from "./OpenedImport.module.css";
import { PageTitle } from "./PageTitle.tsx";
import { Preview, type PreviewPlace } from "./Preview.tsx";
import { useCorrections } from "./use-corrections.ts";
import type { Earlier } from "./use-sending.ts";
import { Working } from "./Working.tsx";

interface OpenedImportProps extends PreviewPlace {
  readonly id: string;
  /** Whether the person has still to say what the amounts are in. */
  readonly isChoosing: boolean;
  readonly onChosen: (preview: ImportPreview) => void;
  /** Tells what is chosen and typed, for the next edition of the file; nothing when it is closed. */
  readonly onEarlier: (earlier: Earlier | null) => void;
}

/** A file that has been read: first its choices, then its rows. */
export function OpenedImport({ id, ...place }: OpenedImportProps) {
  const { data, error, refetch } = useQuery(importQuery(id));
  const { imports: words, screen } = place.write.words;
  if (data) return <Opened preview={data} {...place} />;
  if (!error) return <OpeningSkeleton label={words.opening} />;
  const isGone = error instanceof Refusal && error.code === "no-such-import";
  return (
    <>
      <PageTitle>{isGone ? words.gone.title : words.failed.title}</PageTitle>
      {isGone ? <p className={styles["why"]}>{words.gone.why}</p> : (
        <div className={styles["why"]}>
          <ImportFailure title={words.failed.title} error={error} unreachable={screen.unreachable} safe={words.failed.safe} write={place.write}>
            <button type="button" className={buttons["secondary"]} onClick={() => refetch()}>{screen.retry}</button>
          </ImportFailure>
        </div>
      )}
      <p><button type="button" className={buttons["primary"]} onClick={place.onStart}>{words.gone.start}</button></p>
    </>
  );
}

function Opened({ preview, isChoosing, onChosen, onEarlier, ...place }: Omit<OpenedImportProps, "id"> & { readonly preview: ImportPreview }) {
  const corrections = useCorrections(preview);
  const { imports: words, screen } = place.write.words;
  const { written } = corrections;
  useEffect(() => {
    onEarlier(isChoosing ? null : { preview, corrections: allEntered(written) });
    return () => onEarlier(null);
  }, [isChoosing, preview, written, onEarlier]);
  if (!isChoosing) return <Preview preview={preview} corrections={corrections} {...place} />;
  return (
    <>
      <ChoiceStep preview={preview} isBusy={corrections.isSending} onChoose={(choices) => corrections.choose(choices, onChosen)} write={place.write} />
      {corrections.isSending && <Working text={words.start.reading(preview.name)} />}
      {corrections.error && (
        <ImportFailure title={words.choices.failed} error={corrections.error} unreachable={screen.unreachable} write={place.write} />
      )}
    </>
  );
}

function OpeningSkeleton({ label }: { readonly label: string }): ReactNode {
  return (
    <div role="status">
      <Unseen as="h1">{label}</Unseen>
      <Skeleton size="line" />
      <div className={styles["why"]}><Skeleton size="headline" count={2} /></div>
      <Skeleton size="row" count={10} />
    </div>
  );
}
