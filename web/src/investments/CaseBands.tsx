import { smallestTold } from "@hoest/shared/money";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { Band } from "../ui/Band.tsx";
import { BandLegend } from "../ui/BandLegend.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { readSort } from "../ui/data-column.ts";
import { useDataTable } from "../ui/use-data-table.ts";
import styles from "./CaseBands.module.css";
import { CaseName } from "./CaseName.tsx";
import type { ShownCases } from "./CaseTable.tsx";
import { caseColumns } from "./case-columns.ts";
import type { Case } from "./cases.ts";
import { withoutFilters } from "./filters.ts";

/** Every case as one small drawing of the same kind, in the order of the table. */
export function CaseBands({ cases, totals, texts, writer, amountsIn, note }: ShownCases) {
  const { write, list } = writer;
  const columns = useMemo(() => caseColumns({ writer, totals, texts, amountsIn }), [writer, totals, texts, amountsIn]);
  const ordered = useDataTable({ columns, shown: columns, rows: cases, sort: readSort(texts.sort ?? "case", columns) });
  if (ordered.length === 0) return <p className={styles["empty"]}>{list.empty} <Link to="." search={withoutFilters(texts)}>{list.filters.clear}</Link></p>;
  return (
    <>
      <p className={styles["note"]}>{list.bandsNote(list.cases(ordered.length))}. {note}</p>
      <BandLegend figures={totals} write={write} />
      <ul className={styles["cases"]}>
        {ordered.map((one) => (
          <li key={one.code} className={styles["case"]}>
            <CaseName one={one} texts={texts} writer={writer} />
            <Band figures={one.figures} size="row" label={bandLabel(one.figures, write.words, write.figure, write.textUnit)} />
            <p className={styles["figures"]}>{figuresOf(one)}</p>
          </li>
        ))}
      </ul>
    </>
  );

  function figuresOf({ figures: { expected, realised, pending, ahead } }: Case) {
    if (expected === 0 && realised === 0) return list.bandsAwaited;
    return (
      <>
        {list.bandsFigures(write.figure(realised), write.amount(expected))}
        {pending >= smallestTold && <b className={styles["pending"]}>{write.words.figure.pending} {write.brief(pending)}</b>}
        {ahead >= smallestTold && <b className={styles["ahead"]}>{write.words.figure.ahead} {write.brief(ahead)}</b>}
      </>
    );
  }
}
