import { columnNamed, fileWords } from "@hoest/shared/file-words";
import type { RowError } from "@hoest/shared/row-error";
import { type KeyboardEvent, useId } from "react";
import { capitalised } from "../language/writer.ts";
import styles from "./WrongRow.module.css";
import type { ImportWriter } from "./writer.ts";

interface WrongFieldProps {
  readonly row: number;
  /** The column's name as the file has it. */
  readonly name: string;
  /** What is wrong with the text; null while nobody has read it yet. */
  readonly errors: readonly RowError[] | null;
  readonly text: string;
  /** What is typed and not entered yet; nothing when that is the text. */
  readonly draft: string | undefined;
  readonly onType: (text: string) => void;
  readonly onEnter: (text: string) => void;
  readonly write: ImportWriter;
}

/** A wrong cell as a field with what is wrong under it. Enter takes what is typed and goes on to the next, or to what the file waits for. */
export function WrongField({ row, name, errors, text, draft, onType, onEnter, write }: WrongFieldProps) {
  const { imports: { fix }, rowError } = write.words;
  const [fieldId, errorId] = [useId(), useId()];
  const column = columnNamed(name);
  const words = column !== undefined && Object.hasOwn(fileWords, column) ? `words-${column}` : undefined;

  function take(): void {
    if (draft !== undefined) onEnter(draft);
  }
  function next(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    take();
    const fields = [...document.querySelectorAll<HTMLInputElement>("input[data-wrong]")];
    const after = fields[fields.indexOf(event.currentTarget) + 1] ?? document.querySelector<HTMLElement>("[data-waiting]");
    after?.focus();
  }

  return (
    <div className={`${styles["cell"]} ${styles["wrong"]}`}>
      <label htmlFor={fieldId} className={styles["name"]} aria-label={fix.cell(name, write.count(row))}>{name}</label>
      <input
        id={fieldId} className={styles["field"]} type="text" data-wrong="" value={draft ?? text}
        aria-invalid={errors !== null && errors.length > 0} aria-describedby={errorId}
        size={Math.min(Math.max(text.length + 2, 14), 40)} list={words} autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)} onKeyDown={next} onBlur={take}
      />
      <div id={errorId} className={styles["sentence"]}>
                {errors?.map((error) => (
          <p key={error.code}><span aria-hidden="true">▲ </span>{capitalised(rowError[error.code](error.details))}</p>
        ))}
        {(errors === null || draft !== undefined) && <p className={styles["unread"]}>{fix.unread}</p>}
      </div>
    </div>
  );
}
