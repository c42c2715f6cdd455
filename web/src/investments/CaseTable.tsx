import type { Figures } from "@hoest/shared/figures";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { capitalised } from "../language/writer.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { caseColumns } from "./case-columns.ts";
import type { Case } from "./cases.ts";
import { withoutFilters } from "./filters.ts";
import type { InvestmentsSearch } from "./search.ts";
import type { ListWriter } from "./writer.ts";

/** The cases that are looked for, with what they come to and how they are written. */
export interface ShownCases {
  readonly cases: readonly Case[];
  readonly totals: Figures;
  readonly texts: SearchTexts & InvestmentsSearch;
  readonly writer: ListWriter;
  /** The unit, the prices and the year the amounts are in. */
  readonly basis: string;
  /** The unit and the prices alone. */
  readonly amountsIn: string;
  /** What must be known of amounts in one frame. */
  readonly note: string;
  /** The name of a saved file, without its ending. */
  readonly fileName: string;
  readonly onTexts: (texts: SearchTexts & InvestmentsSearch, isReplacing?: boolean) => void;
}

/** The cases one under the other, a band and the same figures for each, and what they add up to. */
export function CaseTable({ cases, totals, texts, writer, basis, amountsIn, note, fileName, onTexts }: ShownCases) {
  const { list } = writer;
  const columns = useMemo(() => caseColumns({ writer, totals, texts, amountsIn }), [writer, totals, texts, amountsIn]);
  return (
    <DataTable
      name="investments" fileName={fileName} title={list.title} note={basis} columns={columns} rows={cases}
      keyOf={({ code }) => code} texts={texts} usualSort="case"
      onTexts={({ sort, columns: chosen }, isReplacing) => onTexts({ ...texts, sort, columns: chosen }, isReplacing)}
      empty={<>{list.empty} <Link to="." search={withoutFilters(texts)}>{list.filters.clear}</Link></>}
    >
      {capitalised(basis)}. {note}
    </DataTable>
  );
}
