import styles from "./Choice.module.css";
import type { Option } from "./choices.ts";

interface ChoiceProps {
  readonly label: string;
  /** The word in the sentence. */
  readonly shown: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A word in a sentence that can be another: the browser's own menu lies unseen over the word, so it is as wide as the word is. */
export function Choice({ label, shown, value, options, onChoose }: ChoiceProps) {
  return (
    <span className={styles["choice"]}>
      <span className={styles["word"]} aria-hidden="true">{shown}</span>
      <select className={styles["menu"]} aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
      </select>
    </span>
  );
}
