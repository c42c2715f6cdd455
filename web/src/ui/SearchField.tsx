import { useEffect, useState } from "react";
import styles from "./SearchField.module.css";

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is looked for now, as the address has it. */
  readonly found: string;
  readonly onFind: (text: string) => void;
}

// Short enough to feel at once, long enough not to look for every letter.
const pauseMs = 150;

/** A field that narrows what stands below it while one writes. */
export function SearchField({ label, hint, found, onFind }: SearchFieldProps) {
  const [text, setText] = useState(found);
  const [seen, setSeen] = useState(found);
  // What the address says otherwise, going back or taking filters away, counts before what was written.
  if (seen !== found) {
    setSeen(found);
    setText(found);
  }
  useEffect(() => {
    if (text === found) return;
    const pause = setTimeout(() => onFind(text), pauseMs);
    return () => clearTimeout(pause);
  }, [text, found, onFind]);
  return (
    <input
      type="search" className={styles["field"]} aria-label={label} title={label} placeholder={hint} value={text} maxLength={100}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
