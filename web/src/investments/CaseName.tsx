import { Link } from "@tanstack/react-router";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import styles from "./CaseName.module.css";
import type { Case } from "./cases.ts";
import type { ListWriter } from "./writer.ts";

interface CaseNameProps {
  readonly one: Case;
  readonly texts: SearchTexts;
  readonly writer: ListWriter;
}

/** A case's title as the way to its page, with its code and department under it. In a row the whole row leads there. */
export function CaseName({ one: { code, title, department }, texts, writer: { list } }: CaseNameProps) {
  return (
    <>
      <Link className={styles["title"]} to="/investeringer/$code" params={{ code }} search={searchTexts(texts)}>{title}</Link>
      <span className={styles["below"]}>{list.noCode(code, department)}</span>
    </>
  );
}
