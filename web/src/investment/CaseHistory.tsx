import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { entriesQuery } from "../api/investments.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { Failure } from "../ui/Failure.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./CaseHistory.module.css";
import type { CaseTabProps } from "./CaseTabs.tsx";
import { FigureParts } from "./FigureParts.tsx";
import { HistoryFilters } from "./HistoryFilters.tsx";
import { historyRows, lookedAt, readHistoryFilters } from "./history.ts";
import { historyColumns } from "./history-columns.ts";

/** Every entry of the case: when it became known, what it changed, who recorded it and on which decision. */
export function CaseHistory({ answer, texts, writer, onTexts }: CaseTabProps) {
  const { write, own: { history: words } } = writer;
  const asked = useQuery(entriesQuery(answer.code));
  const { asOf } = answer.figures;
  const hash = useLocation({ select: (location) => location.hash });
  const filters = readHistoryFilters(texts);
  const all = useMemo(() => historyRows(asked.data ?? [], asOf), [asked.data, asOf]);
  const columns = useMemo(() => historyColumns(texts, writer), [texts, writer]);
  usePointed(hash, all.length > 0);
  const title = useFocus(filters.figure !== null && all.length > 0);

  if (asked.isLoadingError) return <Failure error={asked.error} onRetry={asked.refetch} />;
  if (!asked.data) return <div role="status"><Unseen>{write.words.screen.loading}</Unseen><Skeleton size="row" count={10} /></div>;
  const rows = lookedAt(all, filters, answer.benefits);
  const later = asked.data.length - all.length;
  const counted = rows.length === all.length ? words.entries(all.length) : words.entriesOf(rows.length, all.length);
  return (
    <section className={styles["history"]}>
      <h2 ref={title} tabIndex={-1} className={styles["title"]}>{words.title(counted)}</h2>
      <div className={styles["filters"]}>
        <SearchField
          label={words.find} hint={words.find} found={filters.find}
          onFind={(find) => onTexts({ ...texts, find: find === "" ? undefined : find }, true)}
        />
        <HistoryFilters answer={answer} entries={all} texts={texts} writer={writer} onTexts={onTexts} />
      </div>
      <FigureParts answer={answer} filters={filters} writer={writer} />
      <DataTable
        name="entries" fileName={`${answer.code} ${writer.own.tabs.historik}`}
        title={writer.own.tabs.historik} note={words.note(write.tableUnit)} columns={columns} rows={rows}
        keyOf={({ entry }) => String(entry.id)} idOf={({ entry }) => `entry-${entry.id}`} isPointedAt={({ entry }) => hash === `entry-${entry.id}`}
        texts={texts} usualSort="-knownOn" onTexts={({ sort, columns: chosen }, isReplacing) => onTexts({ ...texts, sort, columns: chosen }, isReplacing)}
        empty={words.empty}
      >
        {words.note(write.tableUnit)}{later > 0 && asOf !== null && `. ${words.later(later, write.date(asOf))}`}
      </DataTable>
    </section>
  );
}

/** Moves a reader who came from a figure to what it is made of: the figure that was chosen is no longer on the page. */
function useFocus(hasCome: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasCome) title.current?.focus({ preventScroll: true });
  }, [hasCome]);
  return title;
}

/** Brings the entry an address points to into sight once it is there. */
function usePointed(hash: string, isHere: boolean): void {
  useEffect(() => {
    if (isHere && hash.startsWith("entry-")) document.getElementById(hash)?.scrollIntoView({ block: "center" });
  }, [hash, isHere]);
}
