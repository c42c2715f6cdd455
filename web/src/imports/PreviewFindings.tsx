import type { Finding } from "@hoest/shared/finding";
import type { ImportPreview } from "@hoest/shared/import-preview";
import { Section } from "../ui/Section.tsx";
import styles from "./PreviewFindings.module.css";
import { ShowAll } from "./ShowAll.tsx";
import { useLimited } from "./use-limited.ts";
import type { ImportWriter } from "./writer.ts";

/** What a person should see before saying yes: nothing here stops the file. */
export function PreviewFindings({ preview: { findings }, write }: { readonly preview: Pick<ImportPreview, "findings">; readonly write: ImportWriter }) {
  const { findings: words } = write.words.imports;
  return (
    <Section title={words.title} note={words.note}>
      {findings.length === 0 ? <p className={styles["none"]}>{words.none}</p> : <FindingList findings={findings} write={write} />}
    </Section>
  );
}

/** Findings in words, each with the case and the row it is about. */
export function FindingList({ findings, write }: { readonly findings: readonly Finding[]; readonly write: ImportWriter }) {
  const { imports: { findings: words }, finding } = write.words;
  const { shown, isCut, showAll } = useLimited(findings, 6);
  return (
    <>
      <ul className={styles["list"]}>
        {shown.map(({ code, investment, row, amount, details }, index) => (
          <li key={index} className={styles["finding"]}>
            <span className={styles["sign"]} aria-hidden="true">▲</span>
            <p>
              {investment !== null && <b className={styles["case"]}>{investment}</b>}
              {row !== null && <span className={styles["row"]}>{words.row(write.count(row))}</span>}
              {finding[code]({ ...details, ...(amount === null ? {} : { amount: write.precise(amount) }) })}
            </p>
          </li>
        ))}
      </ul>
      {isCut && <ShowAll text={words.all(write.count(findings.length))} onAll={showAll} />}
    </>
  );
}
