import { dataTable as danish } from "@hoest/shared/locale/da/data-table";
import { dataTable as english } from "@hoest/shared/locale/en/data-table";
import { useArea } from "../language/spoken.ts";
import styles from "./DataTable.module.css";
import { type Column, nextSort, type Sort, sortText } from "./data-column.ts";
import table from "./Table.module.css";
import { Unseen } from "./Unseen.tsx";

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (text: string) => void;
}

/** The headings: each puts the rows in order, and says whether it does. */
export function DataTableHead<Row>({ columns, sort, onSort }: DataTableHeadProps<Row>) {
  const words = useArea({ da: danish, en: english });
  return (
    <thead className={styles["head"]}>
      <tr>
        {columns.map((column) => {
          const { id, name, look, isRowName } = column;
          const isSorted = sort?.column === id;
          const kind = look === "number" ? `${table["number"]} ${styles["number"]}` : "";
          if (look === "drawing") return <th key={id} scope="col" className={styles["drawing"]}><Unseen>{name}</Unseen></th>;
          return (
            <th
              key={id} scope="col" className={`${kind} ${isRowName ? styles["name"] : ""}`}
              {...(isSorted && { "aria-sort": sort.isDescending ? "descending" : "ascending" } as const)}
            >
              <button
                type="button" className={styles["sort"]} title={words.sortBy(name.replaceAll("\u00AD", ""))}
                onClick={() => onSort(sortText(nextSort(sort, column)))}
              >
                {name}
                <svg className={isSorted ? styles["arrow"] : styles["noArrow"]} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
                  <path d={isSorted && !sort.isDescending ? "M0 6h8L4 1z" : "M0 2h8L4 7z"} />
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
