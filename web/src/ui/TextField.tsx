import { type ReactNode, useId, useState } from "react";
import styles from "./TextField.module.css";

/** What the button says that shows or hides what is typed. */
export interface RevealWords {
  readonly show: string;
  readonly hide: string;
  readonly showSpoken: (field: string) => string;
  readonly hideSpoken: (field: string) => string;
}

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly type: "password" | "text";
  /** Whether an e-mail address belongs there. */
  readonly isEmail?: boolean;
  readonly autoComplete: string;
  readonly defaultValue?: string | undefined;
  /** What one should know before typing. */
  readonly help?: string | undefined;
  /** What is wrong with what stands there. */
  readonly error?: string | null | undefined;
  /** Lets a password be seen while it is typed. */
  readonly reveal?: RevealWords;
  /** Whether one may begin to type when the field appears. */
  readonly isFirst?: boolean;
}

/** A line to fill in: its name above, what to know and what is wrong below. The form reads it when it is sent. */
export function TextField({ label, name, type, autoComplete, defaultValue, help, error = null, reveal, isFirst = false, isEmail = false }: TextFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const [fieldId, helpId, errorId] = [useId(), useId(), useId()];
  const told = [...(help === undefined ? [] : [helpId]), ...(error === null ? [] : [errorId])].join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={fieldId} className={styles["label"]}>{label}</label>
      <div className={styles["line"]} data-wrong={error !== null}>
        <input
          id={fieldId} name={name} type={isShown ? "text" : type} autoComplete={autoComplete} defaultValue={defaultValue} className={styles["input"]}
          aria-invalid={error !== null} aria-describedby={told === "" ? undefined : told} data-first={isFirst}
          inputMode={isEmail ? "email" : "text"} autoCapitalize="none" autoCorrect="off" spellCheck={false}
        />
        {reveal && (
          <button
            type="button" className={styles["reveal"]} aria-label={isShown ? reveal.hideSpoken(label) : reveal.showSpoken(label)}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? reveal.hide : reveal.show}
          </button>
        )}
      </div>
      {help !== undefined && <p id={helpId} className={styles["help"]}>{help}</p>}
      {error !== null && <Wrong id={errorId}>{error}</Wrong>}
    </div>
  );
}

function Wrong({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <p id={id} className={styles["wrong"]}><span aria-hidden="true">▲ </span>{children}</p>;
}
