import { Link } from "@tanstack/react-router";
import type { AuditedAct } from "../api/audit.ts";
import type { SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import styles from "./AuditTrail.module.css";
import { SubjectText } from "./SubjectText.tsx";
import type { AuditSearch } from "./search.ts";
import type { AuditWriter } from "./writer.ts";

interface ActRowProps {
  readonly one: AuditedAct;
  readonly texts: SearchTexts & AuditSearch;
  readonly writer: AuditWriter;
}

// How a file was read stands on the act's own page.
const detailed = new Set(["file-hash", "read-as"]);

/** One act in a line: who did what and when, about what, and what came of it. */
export function ActRow({ one, texts, writer }: ActRowProps) {
  const { own, moment, act, fact } = writer;
  const { number, at, who, place, subject, facts } = one;
  return (
    <tr className={styles["row"]}>
      <td className={table["number"]}>{number}</td>
      <td className={styles["at"]}><time dateTime={at}>{moment(at)}</time></td>
      <td>{own.who(who)}{place !== null && place !== who && <span className={styles["below"]}>{own.place(place)}</span>}</td>
      <th scope="row" className={styles["about"]}>
        <Link className={styles["what"]} to="." search={{ ...texts, act: String(number) }}>{act(one)}</Link>
        <span className={styles["below"]}><SubjectText subject={subject} texts={texts} /></span>
      </th>
      <td className={styles["outcome"]}>
        {facts.filter(({ code }) => !detailed.has(code)).map((told) => <span key={told.code} className={styles["fact"]}>{fact(told)}</span>)}
      </td>
    </tr>
  );
}
