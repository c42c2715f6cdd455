import type { ReactNode } from "react";
import styles from "./DataTable.module.css";
import type { Column } from "./data-column.ts";
import table from "./Table.module.css";

interface DataTableBodyProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly idOf?: ((row: Row) => string) | undefined;
  readonly isPointedAt?: ((row: Row) => boolean) | undefined;
  readonly empty: ReactNode;
}

/** The rows as they are asked for, or what to do when there are none. */
export function DataTableBody<Row>({ columns, rows, keyOf, idOf, isPointedAt, empty }: DataTableBodyProps<Row>) {
  if (rows.length === 0) return <tbody><tr><td colSpan={columns.length} className={styles["empty"]}>{empty}</td></tr></tbody>;
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)} id={idOf?.(row)} className={isPointedAt?.(row) ? styles["pointed"] : styles["row"]}>
          {columns.map(({ id, look, isRowName, show }) => (
            isRowName
              ? <th key={id} scope="row" className={styles["name"]}>{show(row)}</th>
              : <td key={id} className={classOf(look)}>{show(row)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function classOf(look: Column<never>["look"]): string | undefined {
  return look === "number" ? table["number"] : styles[look];
}
