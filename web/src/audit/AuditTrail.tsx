import { useEffect } from "react";
import { useMay } from "../api/use-may.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { PageSkeleton } from "../ui/PageSkeleton.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { ActList } from "./ActList.tsx";
import { ActPage } from "./ActPage.tsx";
import { type AuditSearch, actAsked } from "./search.ts";
import { useAuditWriter } from "./writer.ts";

/** What the audit trail is shown with. */
export interface AuditTrailProps {
  readonly texts: SearchTexts & AuditSearch;
  readonly onTexts: (texts: SearchTexts & AuditSearch, isReplacing?: boolean) => void;
}

/** Everything that was ever done: all of it, or one act. */
export function AuditTrail({ texts, onTexts }: AuditTrailProps) {
  const { own, write: { words: { screen } } } = useAuditWriter();
  const isAllowed = useMay("readAudit");
  const number = actAsked(texts);
  useEffect(() => {
    document.title = screen.titled(own.page);
  }, [screen, own]);
  if (isAllowed === undefined) return <PageSkeleton label={screen.loading} />;
  if (!isAllowed) return <PageHeading {...own.refused} />;
  return number === null ? <ActList texts={texts} onTexts={onTexts} /> : <ActPage number={number} texts={texts} />;
}
