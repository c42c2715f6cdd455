import { csvText, emptyCell } from "@hoest/shared/csv";
import { dataTable as danish } from "@hoest/shared/locale/da/data-table";
import { dataTable as english } from "@hoest/shared/locale/en/data-table";
import { type ReactNode, useEffect, useId } from "react";
import { useArea } from "../language/spoken.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import styles from "./DataTableTools.module.css";
import { type Column, columnsInFile, columnsText, readSort, type TableTexts } from "./data-column.ts";
import { rememberColumns, rememberedColumns } from "./remembered-columns.ts";
import { saveFile } from "./save-file.ts";
import tools from "./Tool.module.css";

interface DataTableToolsProps<Row> {
  readonly name: string;
  readonly fileName: string;
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  /** In the order shown. */
  readonly rows: readonly Row[];
  readonly texts: TableTexts;
  readonly onTexts: (texts: TableTexts, isReplacing?: boolean) => void;
  readonly children: ReactNode;
}

/** What can be done with a table: choose its columns, and save it as it is shown. */
export function DataTableTools<Row>({ name, fileName, columns, shown, rows, texts, onTexts, children }: DataTableToolsProps<Row>) {
  const words = useArea({ da: danish, en: english });
  const panelId = useId();
  useRemembered(name, texts, onTexts);

  function choose(ids: ReadonlySet<string>): void {
    const chosen = columnsText(ids, columns);
    rememberColumns(name, chosen);
    // A column that rows are put in order by is shown: taking it away takes that order with it.
    const sorted = readSort(texts.sort, columns)?.column;
    onTexts({ ...texts, columns: chosen, ...(sorted !== undefined && !ids.has(sorted) && { sort: undefined }) });
  }
  const inFile = columnsInFile(columns, shown);
  return (
    <div className={styles["tools"]}>
      <div className={styles["before"]}>{children}</div>
      <button type="button" className={tools["tool"]} popoverTarget={panelId}>{words.columns}</button>
      <ColumnChoice id={panelId} columns={columns} shown={shown} onChoose={choose} />
      <button type="button" className={tools["tool"]} onClick={() => saveFile(`${fileName}.csv`, tableCsv(inFile, rows), "text/csv;charset=utf-8")}>
        {words.saveCsv}
      </button>
    </div>
  );
}

/** A choice of columns remembered here goes into an address that names none, so that the link shows the other person the same. */
function useRemembered(name: string, texts: TableTexts, onTexts: DataTableToolsProps<never>["onTexts"]): void {
  useEffect(() => {
    const remembered = rememberedColumns(name);
    if (texts.columns === undefined && remembered !== undefined) onTexts({ ...texts, columns: remembered }, true);
  }, [name, texts, onTexts]);
}

/** The table as a file: its headings, its rows and its totals, as shown. */
function tableCsv<Row>(inFile: readonly Column<Row>[], rows: readonly Row[]): string {
  const columns = inFile.flatMap(({ name, fileName = name, file, total }) => (file ? [{ name: fileName, file, total }] : []));
  const totals = columns.some(({ total }) => total) ? [columns.map(({ total }) => total?.file ?? emptyCell)] : [];
  return csvText([columns.map(({ name }) => ({ text: name })), ...rows.map((row) => columns.map(({ file }) => file(row))), ...totals]);
}
