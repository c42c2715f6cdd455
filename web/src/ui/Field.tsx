import { type InputHTMLAttributes, useId } from "react";
import styles from "./Field.module.css";

interface FieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "autoComplete" | "readOnly" | "maxLength"> {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** What is wrong with the text; nothing while it may be right. */
  readonly wrong?: string | undefined;
  readonly onText?: (text: string) => void;
}

/** A line to be written, with its name above and what is wrong with it below. */
export function Field({ label, help, wrong, onText, ...input }: FieldProps) {
  const [fieldId, helpId, wrongId] = [useId(), useId(), useId()];
  const described = [...(help === undefined ? [] : [helpId]), ...(wrong === undefined ? [] : [wrongId])].join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={fieldId}>{label}</label>
      <input
        id={fieldId} className={styles["input"]} aria-invalid={wrong !== undefined} aria-describedby={described === "" ? undefined : described}
        {...input} onChange={(event) => onText?.(event.currentTarget.value)}
      />
      {help !== undefined && <p id={helpId} className={styles["help"]}>{help}</p>}
      {wrong !== undefined && <p id={wrongId} className={styles["wrong"]} role="alert"><span aria-hidden="true">▲ </span>{wrong}</p>}
    </div>
  );
}
