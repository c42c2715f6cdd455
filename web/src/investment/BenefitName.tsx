import type { BenefitRow } from "./benefit-columns.ts";
import styles from "./CaseBenefits.module.css";
import type { CaseWriter } from "./writer.ts";

/** A benefit by name, with what kind of gain it is, whose budget it falls in and who answers for it. */
export function BenefitName({ benefit, writer }: { readonly benefit: BenefitRow; readonly writer: CaseWriter }) {
  const { write: { words: { ledger } }, own: { benefits: words, facts } } = writer;
  const { name, nature, frame, account, budgetHolder } = benefit;
  return (
    <>
      <span className={styles["name"]}>{ledger.benefit(name)}</span>
      <span className={styles["facts"]}>{facts([ledger.nature[nature], ledger.frame[frame]])}</span>
      {nature !== "societal" && (
        <span className={styles["facts"]}>
          {facts([account === null ? words.noAccount : words.account(account), budgetHolder === null ? words.noHolder : words.holder(budgetHolder)])}
        </span>
      )}
    </>
  );
}
