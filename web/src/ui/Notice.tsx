import type { ReactNode } from "react";
import styles from "./Notice.module.css";

/** A line the reader must not overlook. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles["notice"]}>
      <span className={styles["sign"]} aria-hidden="true">▲</span>
      <span>{children}</span>
    </p>
  );
}
