import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./Totals.module.css";
import { totalsRows } from "./totals-rows.ts";

interface TotalsProps {
  readonly answer: FiguresAnswer;
  /** The unit, the prices and the year the amounts are in. */
  readonly basis: string;
  readonly write: Writer;
}

/** The whole pool's figures, one under the other, each with its share of the one it came from. */
export function Totals({ answer, basis, write }: TotalsProps) {
  const { figure: names, screen: { totals: words } } = write.words;
  return (
    <Section title={words.title} note={`${words.note}, ${basis}`}>
      <table className={styles["totals"]}>
        <caption><Unseen>{`${words.title}, ${basis}`}</Unseen></caption>
        <thead className={styles["head"]}>
          <tr><th scope="col"><Unseen>{words.figure}</Unseen></th><th scope="col"><Unseen>{words.amount}</Unseen></th></tr>
        </thead>
        <tbody>
          {totalsRows(answer, write).map(({ figure, amount, note }) => (
            <tr key={figure} className={styles[figure]}>
              <th scope="row">
                {names[figure]} {note !== "" && <span className={styles["note"]}>{note}</span>}
              </th>
              <td>{write.figure(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
