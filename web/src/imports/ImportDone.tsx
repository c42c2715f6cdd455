import { Link } from "@tanstack/react-router";
import buttons from "../ui/Buttons.module.css";
import type { SearchTexts } from "../ui/settings.ts";
import styles from "./ImportDone.module.css";
import { ImportLog } from "./ImportLog.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { PoolMoved } from "./PoolMoved.tsx";
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
export function ImportDone({ done: { name, summary, movement }, settings, onMore, write }: ImportDoneProps) {
  const { done: words, rows: counted } = write.words.imports;
  const { rows, added, unchanged, leftOut, findings } = summary;
  const imported = rows - unchanged - leftOut;
  return (
    <>
      <PageTitle>{added === 0 ? words.nothing : words.title(write.count(imported), imported === 1)}</PageTitle>
      <p className={styles["detail"]}>
        {[
          counted.all(name, write.count(rows), rows === 1), unchanged > 0 && counted.same(write.count(unchanged), unchanged === 1),
          leftOut > 0 && counted.leftOut(write.count(leftOut), leftOut === 1), added > 0 && words.entries(write.count(added), added === 1),
        ].filter((sentence) => sentence !== false).join(" ")}
      </p>
      <div className={styles["ways"]}>
        <Link to="/" search={settings} className={buttons["primary"]}>{words.overview}</Link>
        <button type="button" className={buttons["secondary"]} onClick={onMore}>{words.more}</button>
      </div>
      {movement && added > 0 && <div className={styles["moved"]}><PoolMoved movement={movement} write={write} /></div>}
      {findings.length > 0 && <div className={styles["findings"]}><FindingList findings={findings} write={write} /></div>}
      <div className={styles["log"]}><ImportLog write={write} /></div>
    </>
  );
}
