import styles from "./PoolDecision.module.css";
import type { PoolEntry } from "./pool-entry.ts";

/** What an entry was decided by, and what was remarked on it. */
export function PoolDecision({ entry: { decision, note } }: { readonly entry: PoolEntry }) {
  return (
    <>
      {decision}
      {note !== null && <span className={styles["note"]}>{note}</span>}
    </>
  );
}
