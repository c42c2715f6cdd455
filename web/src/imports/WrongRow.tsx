import type { Correction, ImportPreview } from "@hoest/shared/import-preview";
import { capitalised } from "../language/writer.ts";
import { Unseen } from "../ui/Unseen.tsx";
import { type CorrectionAct, cellKey } from "./corrections.ts";
import { WrongField } from "./WrongField.tsx";
import styles from "./WrongRow.module.css";
import type { ImportWriter } from "./writer.ts";
import type { WrongCell } from "./wrong-cells.ts";

interface WrongRowProps {
  readonly row: number;
  readonly cells: readonly WrongCell[];
  readonly file: Pick<ImportPreview, "cells" | "corrections">;
  /** What the person has entered, by cell; the file may not have it yet. */
  readonly entered: ReadonlyMap<string, Correction>;
  /** What is typed and not entered, by cell. */
  readonly drafts: ReadonlyMap<string, Correction>;
  /** How many columns the table has. */
  readonly columns: number;
  readonly onAct: (act: CorrectionAct) => void;
  readonly write: ImportWriter;
}

/** A row that cannot be understood, as the file has it: every cell under its own column's name, the wrong ones as fields. */
export function WrongRow({ row, cells, file, entered, drafts, columns, onAct, write }: WrongRowProps) {
  const { imports: { table }, rowError } = write.words;
  const wrong = new Map(cells.map((cell) => [cell.column, cell]));
  const texts = file.cells[row - 1] ?? [];
  const places = texts.map((_, index) => index + 1).filter((place) => wrong.has(place) || texts[place - 1]?.trim() !== "");
  const beside = [...places, ...[...wrong.keys()].filter((place) => place !== null && place > texts.length)];
  return (
    <tr tabIndex={-1}>
      <th scope="row">{write.count(row)}<Unseen>{` ${table.outcomes.wrong}`}</Unseen></th>
      <td colSpan={columns - 1}>
        <div className={styles["row"]}>
          {beside.map((place) => {
            const cell = wrong.get(place);
            const name = nameOf(place ?? 0);
            const text = texts[(place ?? 0) - 1] ?? "";
            if (!cell || place === null) return <div key={place} className={styles["cell"]}><span className={styles["name"]}>{name}</span>{text}</div>;
            const key = cellKey({ row, column: place });
            const own = entered.get(key);
            const correction = (next: string) => ({ row, column: place, before: own?.before ?? text, text: next });
            const draft = drafts.get(key)?.text;
            return (
              <WrongField
                key={place} row={row} name={name} errors={own && own.text !== text ? null : cell.errors} text={own?.text ?? text} draft={draft}
                onType={(next) => onAct({ act: "type", draft: correction(next) })}
                onEnter={(next) => onAct({ act: "correct", corrections: [correction(next)] })} write={write}
              />
            );
          })}
          {wrong.get(null)?.errors.map((error) => (
            <p key={`${error.code} ${error.column}`} className={styles["sentence"]}>
              <span aria-hidden="true">▲ </span>{sentence(error.column ?? "", capitalised(rowError[error.code](error.details)))}
            </p>
          ))}
        </div>
      </td>
    </tr>
  );

  function nameOf(place: number): string {
    const name = file.cells[0]?.[place - 1]?.trim() ?? "";
    return name === "" ? write.words.imports.fix.unnamedColumn : name;
  }
  function sentence(column: string, text: string): string {
    return column === "" ? text : `${column}: ${text} ${write.words.imports.fix.noColumn(column)}`;
  }
}
