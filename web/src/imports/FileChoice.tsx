import { useId } from "react";
import buttons from "../ui/Buttons.module.css";
import styles from "./FileChoice.module.css";

interface FileChoiceProps {
  readonly label: string;
  readonly look: "primary" | "secondary";
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the computer's files: the browser's own field, unseen, under a label of ours. */
export function FileChoice({ label, look, isBusy, onFiles }: FileChoiceProps) {
  const id = useId();
  return (
    <span className={styles["choice"]}>
      <input
        id={id} className={styles["field"]} type="file" accept=".csv,.xlsx" disabled={isBusy}
        onChange={(event) => {
          const field = event.currentTarget;
          onFiles([...(field.files ?? [])]);
          // Without this the same file, mended in the meantime, could not be chosen again.
          field.value = "";
        }}
      />
      <label htmlFor={id} className={`${buttons[look]} ${styles["label"]}`}>{label}</label>
    </span>
  );
}
