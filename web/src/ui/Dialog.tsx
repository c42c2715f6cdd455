import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  /** Escape was pressed, or what is asked was declined. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What can be answered, as buttons; the first one that matters carries `autoFocus`. */
  readonly actions: ReactNode;
}

/** A question that must be answered before anything else: the browser's own dialog, which keeps focus inside and gives it back. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the paint and before it is taken away: a dialog that is gone cannot give focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog} className={styles["dialog"]} aria-labelledby={titleId}
      onCancel={(event) => {
        // Whoever opened it decides whether it closes: something may be under way.
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles["title"]}>{title}</h2>
      <div className={styles["content"]}>{children}</div>
      <div className={styles["actions"]}>{actions}</div>
    </dialog>
  );
}
