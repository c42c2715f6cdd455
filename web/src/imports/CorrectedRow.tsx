import type { Correction, ImportPreview } from "@hoest/shared/import-preview";
import buttons from "../ui/Buttons.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./CorrectedRow.module.css";
import type { ImportWriter } from "./writer.ts";

interface CorrectedRowProps {
  readonly correction: Correction;
  readonly preview: Pick<ImportPreview, "cells">;
  readonly columns: number;
  /** How many other cells are wrong in the same way. */
  readonly alike: number;
  readonly onUndo: () => void;
  readonly onAlike: () => void;
  readonly write: ImportWriter;
}

/** What a person put in a cell instead of what the file says, and the way back. */
export function CorrectedRow({ correction, preview, columns, alike, onUndo, onAlike, write }: CorrectedRowProps) {
  const { fix } = write.words.imports;
  const { row, column, before, text } = correction;
  const name = preview.cells[0]?.[column - 1] ?? fix.unnamedColumn;
  return (
    <tr className={styles["under"]}>
      <td />
      <td colSpan={columns - 1}>
        <div className={styles["corrected"]}>
          <span>
            {fix.corrected(name)}: <Unseen>{`${fix.before} `}</Unseen><del>{shown(before)}</del>
            <span aria-hidden="true">{" → "}</span>
            <Unseen>{` ${fix.after} `}</Unseen><ins>{shown(text)}</ins>
          </span>
          <button
            type="button" className={buttons["plain"]} aria-label={fix.undoSpoken(name, write.count(row))}
            onClick={(event) => {
              // The button is gone afterwards; focus goes to the row it was about.
              const ofRow = event.currentTarget.closest("tbody")?.querySelector("tr");
              ofRow?.focus();
              onUndo();
            }}
          >
            {fix.undo}
          </button>
          {alike > 0 && <button type="button" className={buttons["plain"]} onClick={onAlike}>{fix.alike(write.count(alike), shown(before))}</button>}
        </div>
      </td>
    </tr>
  );

  function shown(cell: string): string {
    return cell.trim() === "" ? fix.empty : cell;
  }
}
