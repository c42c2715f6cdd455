import type { FigurePiece } from "@hoest/shared/locale/piece";
import { nothing } from "@hoest/shared/money";
import { Link } from "@tanstack/react-router";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./Stair.module.css";
import { StairBar } from "./StairBar.tsx";
import { stairSteps } from "./stair-steps.ts";

interface StairProps {
  readonly answer: FiguresAnswer;
  /** The unit, the prices and the year the amounts are in. */
  readonly basis: string;
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** The way of a krone from commitment to budget, a step to each figure, with its share of the one it came from. */
export function Stair({ answer, basis, texts, write }: StairProps) {
  const { figure: names, screen: { totals: words } } = write.words;
  const steps = stairSteps(answer, write);
  const most = Math.max(...steps.map(({ amount }) => amount), answer.totals.promised);
  return (
    <Section title={words.title} note={`${texts.department === undefined ? words.note : words.departmentNote}, ${basis}`}>
      <table className={styles["stair"]}>
        <caption><Unseen>{`${words.title}, ${basis}`}</Unseen></caption>
        <thead className={styles["head"]}>
          <tr>
            <th scope="col"><Unseen>{words.figure}</Unseen></th>
            <th scope="col"><Unseen>{words.share}</Unseen></th>
            <th scope="col"><Unseen>{words.amount}</Unseen></th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ figure, amount, note }) => (
            <tr key={figure}>
              <th scope="row">{names[figure]}</th>
              <td>
                <StairBar figure={figure} totals={answer.totals} most={most} />
                {note.length > 0 && <span className={styles["note"]}><Note pieces={note} texts={texts} /></span>}
              </td>
              <td className={`${styles["amount"]} ${write.figure(amount) === write.figure(nothing) ? "" : styles[figure]}`}>
                <Link to="/investeringer" search={{ ...texts, sort: `-${figure}` }} title={words.open}>{write.figure(amount)}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What a step is a share or a part of; each figure in it leads to the cases it is made of. */
function Note({ pieces, texts }: { readonly pieces: readonly FigurePiece[]; readonly texts: SearchTexts }) {
  return pieces.map((piece) => (typeof piece === "string" ? piece : (
    <Link key={piece.text} to="/investeringer" search={{ ...texts, sort: `-${piece.figure}` }}>{piece.text}</Link>
  )));
}
