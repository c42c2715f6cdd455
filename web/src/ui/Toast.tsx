import { useEffect, useState } from "react";
import styles from "./Toast.module.css";

interface ToastProps {
  /** What has happened; nothing is shown while it is null. */
  readonly text: string | null;
  readonly close: string;
  /** It has been read, or has been there long enough. */
  readonly onDone: () => void;
}

const shownMs = 8_000;

/** Says what has just happened without stopping anybody: it is heard, stays while one points at it, and goes by itself. */
export function Toast({ text, close, onDone }: ToastProps) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (text === null || isHeld) return;
    const timer = setTimeout(onDone, shownMs);
    return () => clearTimeout(timer);
  }, [text, isHeld, onDone]);
  // What is to be heard must stand in the page before it has anything to say.
  return (
    <div
      className={styles["place"]} role="status" aria-live="polite"
      onPointerEnter={() => setIsHeld(true)} onPointerLeave={() => setIsHeld(false)} onFocus={() => setIsHeld(true)} onBlur={() => setIsHeld(false)}
    >
      {text !== null && (
        <div className={styles["toast"]}>
          <p>{text}</p>
          <button type="button" className={styles["close"]} aria-label={close} onClick={onDone}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path className={styles["cross"]} d="M2 2l8 8M10 2l-8 8" /></svg>
          </button>
        </div>
      )}
    </div>
  );
}
