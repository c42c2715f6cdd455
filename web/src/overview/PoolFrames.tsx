import { type Frame, frames } from "@hoest/shared/entry";
import { type FiscalYear, yearsAfter } from "@hoest/shared/fiscal-year";
import { type Ore, plus } from "@hoest/shared/money";
import type { PoolFrame } from "@hoest/shared/pool";
import type { PoolFigure } from "@hoest/shared/pool-figure";
import { indexFrame } from "@hoest/shared/price-level";
import { Link } from "@tanstack/react-router";
import type { FiguresAnswer } from "../api/figures.ts";
import { capitalised, type Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { UseBar } from "../ui/UseBar.tsx";
import styles from "./PoolFrames.module.css";

interface PoolFramesProps {
  readonly answer: FiguresAnswer;
  readonly basis: string;
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** What is left of what was set aside, frame by frame; never summed across them, and always the whole pool's. Each amount leads to its entries. */
export function PoolFrames({ answer: { pool, through }, basis, texts, write }: PoolFramesProps) {
  const { pool: words } = write.words.screen;
  const whole = texts.department === undefined ? "" : `. ${words.whole}`;
  return (
    <Section title={words.title} note={`${words.note(String(yearsAfter(through, 1)))}, ${basis}${whole}`}>
      {frames.map((frame) => {
        const account = pool[frame];
        return account && <FrameAccount key={frame} frame={frame} account={account} through={through} texts={texts} write={write} />;
      })}
    </Section>
  );
}

interface FrameAccountProps extends Pick<PoolFramesProps, "texts" | "write"> {
  readonly frame: Frame;
  readonly account: PoolFrame;
  readonly through: FiscalYear;
}

function FrameAccount({ frame, account, through, texts, write }: FrameAccountProps) {
  const { screen: { pool: words, through: throughYear }, ledger } = write.words;
  const { department: _, ...wholePool } = texts;
  const budgetYear = String(yearsAfter(through, 1));
  const { allocated, repaid, committed, spent, available } = account;
  const figure = (amount: Ore) => write.figure(amount);
  const isUntouched = Object.values(account).every((amount) => amount === 0);
  const amountOf = (name: PoolFigure, written: string) => {
    const part = `${frame}.${name}`;
    return <Link to="/" id={part} search={{ ...texts, pool: part }} resetScroll={false} title={words.open}>{written}</Link>;
  };
  return (
    <div className={styles["frame"]}>
      <h3 className={styles["name"]}>
        <Link to="/investeringer" search={{ ...wholePool, frame, sort: "-committed" }}>{capitalised(ledger.frame[frame])}</Link>
      </h3>
      {isUntouched ? <p className={styles["sum"]}>{words.untouched}</p> : (
        <>
          <UseBar used={committed} whole={plus(allocated, repaid)} label={words.bar(figure(committed), figure(available))} />
          <p className={available < 0 ? styles["overdrawn"] : ""}>
            <span className={styles["available"]}>{amountOf("available", figure(available))}</span> {words.left}{available < 0 && `: ${words.overdrawn}`}
            {" "}<span className={styles["sum"]}>
              {amountOf("allocated", words.allocated(figure(allocated)))} + {amountOf("repaid", words.repaid(figure(repaid)))} −
              {" "}{amountOf("committed", words.committed(figure(committed), budgetYear))}
            </span>
          </p>
          <p className={styles["sum"]}>{amountOf("spent", words.spent(figure(spent), throughYear(String(through))))}</p>
        </>
      )}
      {indexFrame(frame) !== frame && <p className={styles["sum"]}>{words.borrowedIndex(ledger.frame[indexFrame(frame)])}</p>}
    </div>
  );
}
