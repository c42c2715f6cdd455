import { useId } from "react";
import styles from "./CheckList.module.css";

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly note?: string }[];
  readonly chosen: ReadonlySet<string>;
  /** What is wrong with the choice; nothing while it may be right. */
  readonly wrong?: string | undefined;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Things of which any number may be chosen, each with a line of its own. */
export function CheckList({ legend, options, chosen, wrong, onChosen }: CheckListProps) {
  const wrongId = useId();
  return (
    <fieldset className={styles["group"]} aria-describedby={wrong === undefined ? undefined : wrongId}>
      <legend>{legend}</legend>
      {options.map(({ value, name, note }) => (
        <label key={value} className={styles["option"]}>
          <input
            type="checkbox" checked={chosen.has(value)}
            onChange={(event) => onChosen(new Set(event.currentTarget.checked ? [...chosen, value] : [...chosen].filter((one) => one !== value)))}
          />
          <span>{name}{note !== undefined && <span className={styles["note"]}>{note}</span>}</span>
        </label>
      ))}
      {wrong !== undefined && <p id={wrongId} className={styles["wrong"]} role="alert"><span aria-hidden="true">▲ </span>{wrong}</p>}
    </fieldset>
  );
}
