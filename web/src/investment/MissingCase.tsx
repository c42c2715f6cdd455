import { problem as danish } from "@hoest/shared/locale/da/problem";
import { problem as english } from "@hoest/shared/locale/en/problem";
import { Link } from "@tanstack/react-router";
import { useArea } from "../language/spoken.ts";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import styles from "./Investment.module.css";
import type { CaseWriter } from "./writer.ts";

interface MissingCaseProps {
  readonly code: string;
  readonly texts: SearchTexts;
  readonly writer: CaseWriter;
}

/** An address that names no investment, and the way to those there are. */
export function MissingCase({ code, texts, writer: { own } }: MissingCaseProps) {
  const problem = useArea({ da: danish, en: english });
  return (
    <div className={styles["missing"]}>
      <h1>{own.missing.title}</h1>
      <p>{problem["no-such-investment"]({ code })}</p>
      <p className={styles["way"]}><Link to="/investeringer" search={searchTexts(texts)}>{own.missing.back}</Link></p>
    </div>
  );
}
