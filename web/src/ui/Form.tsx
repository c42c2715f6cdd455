import { type ReactNode, useEffect, useRef } from "react";
import buttons from "./Buttons.module.css";
import styles from "./Form.module.css";

interface FormProps {
  /** Takes what is written in a field, by its name. */
  readonly onSend: (written: (name: string) => string) => void;
  readonly submit: string;
  readonly isBusy: boolean;
  /** What went wrong last; a text or nothing. */
  readonly failure?: string | null;
  /** The fields. */
  readonly children: ReactNode;
}

/** Lines to fill in and one button. Focus goes to the first line that is wrong; what went wrong otherwise is told above the button. */
export function Form({ onSend, submit, isBusy, failure = null, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[data-first=true]")?.focus();
  }, []);
  // What is wrong is known at once or when an answer comes: both after it was sent, and never while one types.
  const isSent = useRef(false);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (isBusy || !isSent.current || !wrong) return;
    isSent.current = false;
    wrong.focus();
  });
  return (
    <form
      ref={form} className={styles["form"]} aria-label={submit} noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        isSent.current = true;
        const texts = new FormData(event.currentTarget);
        onSend((name) => String(texts.get(name) ?? ""));
      }}
    >
      {children}
      <div role="alert">{failure !== null && <p className={styles["failure"]}><span aria-hidden="true">▲ </span>{failure}</p>}</div>
      <button type="submit" className={buttons["primary"]} aria-disabled={isBusy} data-busy={isBusy}>{submit}</button>
    </form>
  );
}
