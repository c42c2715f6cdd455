import { type Frame, frames } from "@hoest/shared/entry";
import { yearsAfter } from "@hoest/shared/fiscal-year";
import { type Ore, plus } from "@hoest/shared/money";
import type { PoolFrame } from "@hoest/shared/pool";
import type { FiguresAnswer } from "../api/figures.ts";
import { capitalised, type Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import { UseBar } from "../ui/UseBar.tsx";
import styles from "./PoolFrames.module.css";

interface PoolFramesProps {
  readonly answer: FiguresAnswer;
  readonly basis: string;
  readonly write: Writer;
}

/** What is left of what was set aside, frame by frame; never summed across them. */
export function PoolFrames({ answer: { pool, through }, basis, write }: PoolFramesProps) {
  const { pool: words, through: throughYear } = write.words.screen;
  return (
    <Section title={words.title} note={`${words.note(String(yearsAfter(through, 1)))}, ${basis}`}>
      {frames.map((frame) => {
        const account = pool[frame];
        return account && <FrameAccount key={frame} frame={frame} account={account} through={throughYear(String(through))} write={write} />;
      })}
    </Section>
  );
}

interface FrameAccountProps {
  readonly frame: Frame;
  readonly account: PoolFrame;
  readonly through: string;
  readonly write: Writer;
}

function FrameAccount({ frame, account, through, write }: FrameAccountProps) {
  const { pool: words } = write.words.screen;
  const { allocated, repaid, committed, spent, available } = account;
  const figure = (amount: Ore) => write.figure(amount);
  const isUntouched = Object.values(account).every((amount) => amount === 0);
  return (
    <div className={styles["frame"]}>
      <h3 className={styles["name"]}>{capitalised(write.words.ledger.frame[frame])}</h3>
      {isUntouched ? <p className={styles["sum"]}>{words.untouched}</p> : (
        <>
          <UseBar used={committed} whole={plus(allocated, repaid)} label={words.bar(figure(committed), figure(available))} />
          <p className={available < 0 ? styles["overdrawn"] : ""}>
            <span className={styles["available"]}>{figure(available)}</span> {words.left}{available < 0 && `: ${words.overdrawn}`}
          </p>
          <p className={styles["sum"]}>{words.sum(figure(allocated), figure(repaid), figure(committed))}</p>
          <p className={styles["sum"]}>{words.spent(figure(spent), through)}</p>
        </>
      )}
    </div>
  );
}
