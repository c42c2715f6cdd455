import { Link } from "@tanstack/react-router";
import buttons from "../ui/Buttons.module.css";
import type { SearchTexts } from "../ui/settings.ts";
import styles from "./ImportDone.module.css";
import { ImportLog } from "./ImportLog.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { FindingList } from "./PreviewFindings.tsx";
import type { Done } from "./use-confirmation.ts";
import type { ImportWriter } from "./writer.ts";

interface ImportDoneProps {
  readonly done: Done;
  readonly settings: SearchTexts;
  readonly onMore: () => void;
  readonly write: ImportWriter;
}

/** What was written, and where to see it. */
export function ImportDone({ done: { name, summary }, settings, onMore, write }: ImportDoneProps) {
  const { done: words } = write.words.imports;
  const { rows, added, unchanged, leftOut, findings } = summary;
  return (
    <>
      <PageTitle>{added === 0 ? words.nothing : words.title(write.count(added), added === 1)}</PageTitle>
      <p className={styles["detail"]}>
        {[
          words.detail(name, write.count(rows)), unchanged > 0 && words.unchanged(write.count(unchanged)), leftOut > 0 && words.leftOut(write.count(leftOut)),
        ].filter((sentence) => sentence !== false).join(" ")}
      </p>
      <div className={styles["ways"]}>
        <Link to="/" search={settings} className={buttons["primary"]}>{words.overview}</Link>
        <button type="button" className={buttons["secondary"]} onClick={onMore}>{words.more}</button>
      </div>
      {findings.length > 0 && <div className={styles["findings"]}><FindingList findings={findings} write={write} /></div>}
      <div className={styles["log"]}><ImportLog write={write} /></div>
    </>
  );
}
