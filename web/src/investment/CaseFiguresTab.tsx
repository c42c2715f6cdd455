import { useMemo } from "react";
import { ChartFrame } from "../chart/ChartFrame.tsx";
import { pricesName } from "../ui/choices.ts";
import styles from "./CaseFiguresTab.module.css";
import type { CaseTabProps } from "./CaseTabs.tsx";
import { CaseYears } from "./CaseYears.tsx";
import { curveContent } from "./curve-chart.ts";
import { Paybacks } from "./Paybacks.tsx";

/** What each year cost and gave, and when the case has paid for itself. */
export function CaseFiguresTab(props: CaseTabProps) {
  const { answer, writer } = props;
  const { write } = writer;
  const content = useMemo(() => {
    const prices = pricesName(answer.figures.priceLevel, write);
    return curveContent(answer, writer, { note: write.words.screen.inPrices(write.textUnit, prices), prices });
  }, [answer, writer, write]);
  return (
    <div className={styles["figures"]}>
      <CaseYears {...props} />
      <div className={styles["halves"]}>
        <ChartFrame content={content} write={write} size="medium" />
        <Paybacks answer={answer} writer={writer} />
      </div>
    </div>
  );
}
