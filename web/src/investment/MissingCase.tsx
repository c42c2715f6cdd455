import { Link } from "@tanstack/react-router";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import styles from "./Investment.module.css";
import type { CaseWriter } from "./writer.ts";

interface MissingCaseProps {
  readonly code: string;
  readonly texts: SearchTexts;
  readonly writer: CaseWriter;
}

/** An address that names no investment, and the way to those there are. */
export function MissingCase({ code, texts, writer: { write, own } }: MissingCaseProps) {
  return (
    <div className={styles["missing"]}>
      <h1>{own.missing.title}</h1>
      <p>{write.words.problem["no-such-investment"]({ code })}</p>
      <p className={styles["way"]}><Link to="/investeringer" search={searchTexts(texts)}>{own.missing.back}</Link></p>
    </div>
  );
}
