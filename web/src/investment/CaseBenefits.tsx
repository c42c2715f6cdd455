import { useMemo } from "react";
import { capitalised } from "../language/writer.ts";
import { pricesName } from "../ui/choices.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { benefitColumns } from "./benefit-columns.ts";
import styles from "./CaseBenefits.module.css";
import type { CaseTabProps } from "./CaseTabs.tsx";

/** Each benefit with its band and figures, and what they come to together. */
export function CaseBenefits({ answer, texts, writer, onTexts }: CaseTabProps) {
  const { write, own } = writer;
  const { benefits, figures } = answer;
  const { screen } = write.words;
  const columns = useMemo(() => benefitColumns(answer, texts, writer), [answer, texts, writer]);
  const basis = `${screen.inPrices(write.tableUnit, pricesName(figures.priceLevel, write))}, ${screen.through(String(figures.through))}`;
  const hasSocietal = benefits.some(({ nature }) => nature === "societal");
  return (
    <section>
      <h2>{own.benefits.title(benefits.length)}</h2>
      <DataTable
        name="benefits" fileName={`${answer.code} ${own.tabs.gevinster}`} title={own.tabs.gevinster}
        note={basis} columns={columns} rows={benefits} keyOf={({ name }) => name} texts={texts}
        usualSort="benefit" onTexts={({ sort, columns: chosen }, isReplacing) => onTexts({ ...texts, sort, columns: chosen }, isReplacing)}
        empty={own.benefits.none}
      >
        {capitalised(basis)}
      </DataTable>
      {hasSocietal && <p className={styles["note"]}>{own.benefits.societal}</p>}
    </section>
  );
}
