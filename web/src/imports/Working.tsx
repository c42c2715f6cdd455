import styles from "./Working.module.css";

/** Work that may take a while: what is being done, heard at once and seen when it takes more than a moment. */
export function Working({ text }: { readonly text: string }) {
  return (
    <div className={styles["working"]} role="status">
      <progress className={styles["bar"]} aria-label={text} />
      <span>{text}</span>
    </div>
  );
}
