import type { ReactNode } from "react";
import { useWords } from "../language/spoken.ts";
import styles from "./DataTable.module.css";
import { DataTableBody } from "./DataTableBody.tsx";
import { DataTableHead } from "./DataTableHead.tsx";
import { DataTableTools } from "./DataTableTools.tsx";
import { type Column, readColumns, readSort, type TableTexts } from "./data-column.ts";
import { StickyRegion } from "./StickyRegion.tsx";
import table from "./Table.module.css";
import { Unseen } from "./Unseen.tsx";
import { useDataTable } from "./use-data-table.ts";

interface DataTableProps<Row extends object> {
  /** What a choice of columns is remembered by. */
  readonly name: string;
  /** The name of a saved file, without its ending; the title when left out. */
  readonly fileName?: string;
  readonly title: string;
  /** The unit, the prices and the year the amounts are in. */
  readonly note: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The id an address can point to a row by. */
  readonly idOf?: (row: Row) => string;
  /** Whether a row is the one an address points to. */
  readonly isPointedAt?: (row: Row) => boolean;
  readonly texts: TableTexts;
  /** The sort in use until someone chooses another. */
  readonly usualSort: string;
  readonly onTexts: (texts: TableTexts, isReplacing?: boolean) => void;
  /** What stands instead of rows when there are none. */
  readonly empty: ReactNode;
  /** What stands before the table's own tools: how many rows there are, a search. */
  readonly children?: ReactNode;
}

/** A table that is put in order by its headings, shows the columns one chooses, and is saved exactly as it is shown. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, title, fileName = title, note, columns, rows, keyOf, idOf, isPointedAt, texts, usualSort, onTexts, empty, children } = props;
  const { screen } = useWords();
  const sort = readSort(texts.sort, columns) ?? readSort(usualSort, columns);
  const shown = readColumns(texts.columns, columns, sort);
  const ordered = useDataTable({ columns, shown, rows, sort });
  const hasTotals = rows.length > 0 && shown.some(({ total }) => total);
  const caption = `${title}, ${note}`;
  return (
    <>
      <DataTableTools name={name} fileName={fileName} columns={columns} shown={shown} rows={ordered} texts={texts} onTexts={onTexts}>{children}</DataTableTools>
      <StickyRegion label={screen.table.region(title)}>
        <table className={`${table["table"]} ${styles["table"]}`}>
          <caption><Unseen>{caption}</Unseen></caption>
          <DataTableHead columns={shown} sort={sort} onSort={(text) => onTexts({ ...texts, sort: text === usualSort ? undefined : text })} />
          <DataTableBody columns={shown} rows={ordered} keyOf={keyOf} idOf={idOf} isPointedAt={isPointedAt} empty={empty} />
          {hasTotals && <Totals columns={shown} />}
        </table>
      </StickyRegion>
    </>
  );
}

function Totals<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <tfoot>
      <tr className={table["sum"]}>
        {columns.map(({ id, look, isRowName, total }) => {
          const content = total?.show;
          return isRowName
            ? <th key={id} scope="row" className={styles["name"]}>{content}</th>
            : <td key={id} className={look === "number" ? table["number"] : ""}>{content}</td>;
        })}
      </tr>
    </tfoot>
  );
}
