import buttons from "../ui/Buttons.module.css";
import type { RowsPage } from "./preview-rows.ts";
import styles from "./RowPages.module.css";
import type { ImportWriter } from "./writer.ts";

interface RowPagesProps {
  readonly rows: RowsPage;
  readonly onPage: (page: number) => void;
  readonly write: ImportWriter;
}

/** Where one is among many rows, and the ways on; nothing when all of them are here. */
export function RowPages({ rows: { page, pages, first, last, all }, onPage, write }: RowPagesProps) {
  const { table } = write.words.imports;
  if (pages === 1) return null;
  return (
    <nav className={styles["pages"]} aria-label={table.pages}>
      <button type="button" className={buttons["secondary"]} disabled={page === 1} onClick={() => onPage(page - 1)}>{table.earlier}</button>
      <span role="status">{table.shown(write.count(first), write.count(last), write.count(all))}</span>
      <button type="button" className={buttons["secondary"]} disabled={page === pages} onClick={() => onPage(page + 1)}>{table.later}</button>
    </nav>
  );
}
