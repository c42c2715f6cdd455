import { useInfiniteQuery } from "@tanstack/react-query";
import { actsQuery, auditFileAddress } from "../api/audit.ts";
import buttons from "../ui/Buttons.module.css";
import { Failure } from "../ui/Failure.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { PageSkeleton } from "../ui/PageSkeleton.tsx";
import { readSettings } from "../ui/settings.ts";
import { ActTable } from "./ActTable.tsx";
import { AuditFilters } from "./AuditFilters.tsx";
import styles from "./AuditTrail.module.css";
import type { AuditTrailProps } from "./AuditTrail.tsx";
import { auditAsked } from "./search.ts";
import { useAuditWriter } from "./writer.ts";

/** The acts that are looked for, the newest first, as many as one has asked to see. */
export function ActList({ texts, onTexts }: AuditTrailProps) {
  const writer = useAuditWriter();
  const { own, write: { words: { screen } } } = writer;
  const asked = auditAsked(texts);
  const { data, error, isLoadingError, isPlaceholderData, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(actsQuery(asked));
  if (isLoadingError) return <Failure error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton label={screen.loading} />;
  const acts = data.pages.flatMap((page) => page.acts);
  return (
    <>
      <PageHeading title={own.title} why={own.why} />
      <AuditFilters texts={texts} writer={writer} onTexts={(search, isReplacing) => onTexts({ ...texts, ...search }, isReplacing)} />
      <div className={styles["tools"]}>
        <p role="status">{(hasNextPage ? own.shown : own.all)(acts.length)}</p>
        <a href={auditFileAddress(asked, readSettings(texts).chosen.language)} download>{own.saveCsv}</a>
      </div>
      <div className={isPlaceholderData ? styles["updating"] : ""} aria-busy={isPlaceholderData}>
        {acts.length === 0 ? <p className={styles["empty"]}>{own.empty}</p> : <ActTable acts={acts} texts={texts} writer={writer} />}
      </div>
      {hasNextPage && (
        <p className={styles["more"]}>
          <button type="button" className={buttons["secondary"]} disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {isFetchingNextPage ? own.loadingMore : own.more}
          </button>
        </p>
      )}
    </>
  );
}
