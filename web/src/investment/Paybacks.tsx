import type { InvestmentAnswer } from "../api/investments.ts";
import { Section } from "../ui/Section.tsx";
import { firstCosts, paidBackAt, type Way, ways } from "./curve-points.ts";
import styles from "./Paybacks.module.css";
import type { CaseWriter } from "./writer.ts";

interface PaybacksProps {
  readonly answer: InvestmentAnswer;
  readonly writer: CaseWriter;
}

/** After how many years the case pays for itself: as planned, as forecast and as harvested; and what it is worth today. */
export function Paybacks({ answer: { years, figures }, writer: { write, own } }: PaybacksProps) {
  const [investment] = figures.investments;
  if (!investment) return null;
  const { payback } = investment;
  const { paybacks: words } = own;
  const moments = paidBackAt(years, payback, figures.through);
  const from = firstCosts(years, figures.through);
  const noneOf = (way: Way) => (from[way] === undefined ? words.noCost[way] : words.never);
  const frames = figures.byFrame.map(({ frame }) => write.words.ledger.frame[frame]);
  return (
    <Section title={words.title} note={words.note}>
      <dl className={styles["paybacks"]}>
        {ways.map((way) => {
          const moment = moments.find((one) => one.way === way);
          return (
            <div key={way} className={styles["payback"]}>
              <dt>{words[way].name}</dt>
              <dd>
                {moment ? <><span className={styles["years"]}>{write.years(moment.years)}</span> {words.in(String(moment.year))}</> : noneOf(way)}
                <span className={styles["why"]}>{words[way].why(String(figures.through))}</span>
              </dd>
            </div>
          );
        })}
        <div className={styles["payback"]}>
          <dt>{words.npv.name}</dt>
          <dd><span className={styles["years"]}>{write.figure(payback.npv)}</span> {write.textUnit}<span className={styles["why"]}>{words.npv.why}</span></dd>
        </div>
      </dl>
      {frames.length > 1 && <p className={styles["frames"]}>{words.frames(frames.join(", "))}</p>}
    </Section>
  );
}
