import { dataTable as danish } from "@hoest/shared/locale/da/data-table";
import { dataTable as english } from "@hoest/shared/locale/en/data-table";
import { useArea } from "../language/spoken.ts";
import styles from "./ColumnChoice.module.css";
import type { Column } from "./data-column.ts";
import tools from "./Tool.module.css";

interface ColumnChoiceProps<Row> {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly onChoose: (ids: ReadonlySet<string>) => void;
}

/** A panel with every column of a table, to show or to leave out. */
export function ColumnChoice<Row>({ id, columns, shown, onChoose }: ColumnChoiceProps<Row>) {
  const words = useArea({ da: danish, en: english });
  const chosen = new Set(shown.map((column) => column.id));
  const usual = new Set(columns.filter(({ isUsual }) => isUsual).map((column) => column.id));

  function turn(column: string, isShown: boolean): void {
    const next = new Set(chosen);
    if (isShown) next.add(column);
    else next.delete(column);
    onChoose(next);
  }
  return (
    <div id={id} className={styles["panel"]} popover="auto" role="dialog" aria-label={words.columns}>
      <p className={styles["help"]}>{words.columnsHelp}</p>
      <ul className={styles["list"]}>
        {columns.filter(({ isRowName }) => !isRowName).map((column) => (
          <li key={column.id}>
            <label className={styles["column"]}>
              <input type="checkbox" checked={chosen.has(column.id)} onChange={(event) => turn(column.id, event.currentTarget.checked)} />
              {column.name}
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className={tools["tool"]} onClick={() => onChoose(usual)}>{words.usualColumns}</button>
    </div>
  );
}
