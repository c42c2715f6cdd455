import type { Finding } from "@hoest/shared/finding";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Findings.module.css";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly register: readonly RegisteredInvestment[];
  readonly write: Writer;
}

/** What must be seen: each on its line, with the investment it is about. */
export function Findings({ findings, register, write }: FindingsProps) {
  const { findings: words } = write.words.screen;
  const titles = new Map(register.map(({ code, title }) => [code, title]));
  return (
    <Section title={words.title} note={words.note}>
      {findings.length === 0 ? <p className={styles["none"]}>{words.none}</p> : (
        <ul className={styles["list"]}>
          {findings.map((finding) => (
            <li key={`${finding.investment} ${finding.code}`} className={styles["finding"]}>
              <span className={styles["sign"]} aria-hidden="true">▲</span>
              <div>
                {finding.investment !== null && (
                  <p className={styles["case"]}>
                    {titles.get(finding.investment) ?? finding.investment} <span className={styles["code"]}>{finding.investment}</span>
                  </p>
                )}
                <p className={styles["sentence"]}>{sentenceOf(finding, write)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function sentenceOf({ code, amount, details }: Finding, write: Writer): string {
  const written = amount === null ? {} : { amount: write.precise(amount) };
  return write.words.finding[code]({ ...details, ...written });
}
