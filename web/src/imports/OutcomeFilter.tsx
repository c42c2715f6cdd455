import type { ImportPreview } from "@hoest/shared/import-preview";
import styles from "./OutcomeFilter.module.css";
import { outcomeOf, type Show, shows } from "./preview-rows.ts";
import type { ImportWriter } from "./writer.ts";

interface OutcomeFilterProps {
  readonly preview: ImportPreview;
  /** How many rows have been corrected by hand. */
  readonly corrected: number;
  readonly show: Show | null;
  readonly onShow: (show: Show | null) => void;
  readonly write: ImportWriter;
}

/** Which rows to see: all of them, or those with one outcome. What there is none of is not offered. */
export function OutcomeFilter({ preview: { counts, rows }, corrected, show, onShow, write }: OutcomeFilterProps) {
  const { filter } = write.words.imports;
  const names = { errors: filter.wrong, new: filter.new, changed: filter.changed, same: filter.same, "left-out": filter.leftOut };
  const offered = shows.filter((one) => counts[outcomeOf(one)] > 0 || one === show || (one === "errors" && corrected > 0));
  return (
    <div className={styles["filter"]} role="group" aria-label={filter.label}>
      <button type="button" className={styles["chip"]} aria-pressed={show === null} onClick={() => onShow(null)}>
        {filter.all} <span className={styles["count"]}>{write.count(rows.length)}</span>
      </button>
      {offered.map((one) => (
        <button key={one} type="button" className={styles["chip"]} data-outcome={one} aria-pressed={show === one} onClick={() => onShow(one)}>
          {names[one]} <span className={styles["count"]}>{write.count(counts[outcomeOf(one)])}</span>
          {one === "errors" && corrected > 0 && <span className={styles["count"]}>{` · ${filter.corrected(write.count(corrected))}`}</span>}
        </button>
      ))}
    </div>
  );
}
