import type { ReactNode } from "react";
import styles from "./Working.module.css";

interface WorkingProps {
  readonly text: string;
  /** How much is done, from 0 to 1, where that is known. */
  readonly share?: number | undefined;
  /** A way to stop it. */
  readonly children?: ReactNode;
}

/** Work that may take a while: what is being done, heard at once and seen when it takes more than a moment. */
export function Working({ text, share, children }: WorkingProps) {
  return (
    <div className={styles["working"]}>
      <progress className={styles["bar"]} aria-label={text} {...(share !== undefined && { value: share })} />
      <span role="status">{text}</span>
      {children}
    </div>
  );
}
