import { Link } from "@tanstack/react-router";
import type { InvestmentAnswer } from "../api/investments.ts";
import { searchTexts } from "../ui/settings.ts";
import styles from "./CaseHeader.module.css";
import type { InvestmentSearch } from "./search.ts";
import type { CaseWriter } from "./writer.ts";

interface LatestRemarksProps {
  readonly remarks: InvestmentAnswer["remarks"];
  readonly texts: InvestmentSearch;
  readonly writer: CaseWriter;
}

/** What was last remarked on the case, such as that it was stopped and why; each leads to the entry it was written on. */
export function LatestRemarks({ remarks, texts, writer: { write, own } }: LatestRemarksProps) {
  const [newest] = remarks;
  if (!newest) return null;
  const decisions = [...new Set(remarks.flatMap(({ decision }) => decision ?? []))];
  return (
    <div className={styles["remarks"]}>
      <p className={styles["when"]}>{own.facts([own.remark(write.date(newest.knownOn)), ...decisions])}</p>
      {remarks.map(({ id, text }) => (
        <p key={id}><Link to="." search={{ ...searchTexts(texts), tab: "historik" }} hash={`entry-${id}`} resetScroll={false}>{text}</Link></p>
      ))}
    </div>
  );
}
