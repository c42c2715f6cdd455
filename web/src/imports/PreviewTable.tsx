import { danishWords, fileWords, type WordColumn } from "@hoest/shared/file-words";
import type { Correction, ImportPreview } from "@hoest/shared/import-preview";
import { useMemo } from "react";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { CorrectedRow } from "./CorrectedRow.tsx";
import { cellKey } from "./corrections.ts";
import styles from "./PreviewTable.module.css";
import type { RowsPage } from "./preview-rows.ts";
import { RowPages } from "./RowPages.tsx";
import { UnderstoodRow } from "./UnderstoodRow.tsx";
import type { Corrections } from "./use-corrections.ts";
import { WrongRow } from "./WrongRow.tsx";
import type { ImportWriter } from "./writer.ts";
import { alikeCorrections, openCells, wrongCellsByRow, wrongCellsByText } from "./wrong-cells.ts";

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly corrections: Corrections;
  readonly rows: RowsPage;
  readonly onPage: (page: number) => void;
  readonly onTold: (text: string) => void;
  readonly write: ImportWriter;
}

const columns = ["row", "investment", "kind", "frame", "year", "benefit", "amount", "priceLevel", "knownOn", "outcome"] as const;
const numbers: ReadonlySet<string> = new Set(["amount"]);
const wordColumns = Object.keys(fileWords).filter((column): column is WordColumn => Object.hasOwn(fileWords, column));

/** The rows of a file one page at a time: as understood, or with their wrong cells open to be mended. */
export function PreviewTable({ preview, corrections, rows, onPage, onTold, write }: PreviewTableProps) {
  const { table: words, fix, filter } = write.words.imports;
  const wrong = useMemo(() => wrongCellsByRow(preview), [preview]);
  const wrongByText = useMemo(() => wrongCellsByText(preview, wrong), [preview, wrong]);
  const { written } = corrections;
  const open = useMemo(() => openCells(wrong, written.drafts.values()), [wrong, written.drafts]);
  const correctedByRow = useMemo(() => Map.groupBy(written.corrections, ({ row }) => row), [written.corrections]);
  const entered = useMemo(() => new Map(written.corrections.map((one) => [cellKey(one), one])), [written.corrections]);

  // Rows that are not understood have no figures to stand under the columns' names.
  const isAllWrong = rows.all > 0 && rows.rows.every(({ row }) => open.has(row));

  function correctAlike(correction: Correction): void {
    const alike = alikeCorrections(correction, wrongByText);
    corrections.act({ act: "correct", corrections: alike });
    onTold(fix.alikeDone(write.count(alike.length), alike.length === 1));
  }

  return (
    <>
      {wrong.size > 0 && <p className={styles["help"]}>{fix.help}</p>}
      <ScrollRegion label={write.words.screen.table.region(words.title)}>
        <table className={`${table["table"]} ${isAllWrong ? styles["narrow"] : styles["wide"]}`}>
          <caption><Unseen>{`${words.title}. ${words.note}`}</Unseen></caption>
          <thead>
            {isAllWrong
              ? <tr><th scope="col">{words.row}</th><th scope="col" colSpan={columns.length - 1}>{words.asInFile}</th></tr>
              : <tr>{columns.map((name) => <th key={name} scope="col" className={numbers.has(name) ? table["number"] : ""}>{words[name]}</th>)}</tr>}
          </thead>
          {rows.rows.map((row) => {
            const cells = open.get(row.row);
            const corrected = correctedByRow.get(row.row) ?? [];
            return (
              <tbody key={row.row}>
                {cells
                  ? (
                    <WrongRow
                      row={row.row} cells={cells} file={preview} entered={entered} drafts={written.drafts} columns={columns.length}
                      onAct={corrections.act} write={write}
                    />
                  )
                  : <UnderstoodRow row={row} write={write} />}
                {corrected.map((one) => (
                  <CorrectedRow
                    key={one.column} correction={one} preview={preview} columns={columns.length} alike={cells ? 0 : alikeCorrections(one, wrongByText).length}
                    onUndo={() => corrections.act({ act: "undo", row: one.row, column: one.column })} onAlike={() => correctAlike(one)} write={write}
                  />
                ))}
              </tbody>
            );
          })}
          {rows.all === 0 && <tbody><tr><td colSpan={columns.length}>{filter.none}</td></tr></tbody>}
        </table>
      </ScrollRegion>
      {wordColumns.map((column) => (
        <datalist key={column} id={`words-${column}`}>{danishWords(column).map((word) => <option key={word} value={word} />)}</datalist>
      ))}
      <RowPages rows={rows} onPage={onPage} write={write} />
    </>
  );
}
