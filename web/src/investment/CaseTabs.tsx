import type { InvestmentAnswer } from "../api/investments.ts";
import type { SearchTexts } from "../ui/settings.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { CaseBenefits } from "./CaseBenefits.tsx";
import { CaseFiguresTab } from "./CaseFiguresTab.tsx";
import { CaseHistory } from "./CaseHistory.tsx";
import styles from "./Investment.module.css";
import type { InvestmentSearch } from "./search.ts";
import type { CaseWriter } from "./writer.ts";

/** What every tab of the page gets. */
export interface CaseTabProps {
  readonly answer: InvestmentAnswer;
  readonly texts: SearchTexts & InvestmentSearch;
  readonly writer: CaseWriter;
  readonly onTexts: (texts: SearchTexts & InvestmentSearch, isReplacing?: boolean) => void;
}

const tabs = ["tal", "gevinster", "historik"] as const;

/** The case in detail, one view at a time. */
export function CaseTabs(props: CaseTabProps) {
  const { answer, texts, writer: { write, own }, onTexts } = props;
  const chosen = tabs.find((one) => one === texts.tab) ?? "tal";
  const { asOf, investments } = answer.figures;
  if (investments.length === 0) {
    return <p className={styles["nothing"]}>{asOf === null ? own.noFigures : own.unknownThen(write.date(asOf))}</p>;
  }
  return (
    <Tabs
      label={own.tabs.label} chosen={chosen} tabs={tabs.map((id) => ({ id, name: own.tabs[id] }))}
      onChoose={(id) => onTexts({ ...withoutOwn(texts), tab: id === "tal" ? undefined : id })}
    >
      {chosen === "tal" && <CaseFiguresTab {...props} />}
      {chosen === "gevinster" && <CaseBenefits {...props} />}
      {chosen === "historik" && <CaseHistory {...props} />}
    </Tabs>
  );
}

/** An address without what belongs to one tab alone. */
function withoutOwn(texts: SearchTexts & InvestmentSearch): SearchTexts & InvestmentSearch {
  return { ...texts, figure: undefined, year: undefined, benefit: undefined, find: undefined, sort: undefined, columns: undefined };
}
