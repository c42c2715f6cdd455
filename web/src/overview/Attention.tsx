import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import styles from "./Attention.module.css";
import { type AttentionLine, attentionLines } from "./attention-lines.ts";

interface AttentionProps {
  readonly answer: FiguresAnswer;
  readonly register: readonly RegisteredInvestment[];
  readonly texts: SearchTexts;
  readonly write: Writer;
}

// What a committee can talk about at one meeting; the list has them all.
const mostShown = 5;

/** What must not be overlooked: each on its line, with its amount, the case it is about and whose it is. */
export function Attention({ answer, register, texts, write }: AttentionProps) {
  const { attention: words } = write.words.overview;
  const known = useMemo(() => new Map(register.map((one) => [one.code, one])), [register]);
  const lines = attentionLines(answer, write);
  if (lines.length === 0) return <Section title={words.title} note={words.note}><p className={styles["none"]}>{words.none}</p></Section>;
  const hidden = lines.length - mostShown;
  return (
    <Section title={words.title} note={words.note}>
      <ul className={styles["list"]}>
        {lines.slice(0, mostShown).map((line) => (
          <Line key={line.key} line={line} investment={known.get(line.code ?? "")} texts={texts} write={write} />
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles["more"]}>
          {words.hidden(hidden)} <Link to="/investeringer" search={{ ...texts, sort: "-pending" }}>{words.all}</Link>
        </p>
      )}
    </Section>
  );
}

interface LineProps extends Pick<AttentionProps, "texts" | "write"> {
  readonly line: AttentionLine;
  readonly investment: RegisteredInvestment | undefined;
}

function Line({ line: { code, amount, look, sentence }, investment, texts, write }: LineProps) {
  const { none } = write.words.screen.table;
  const written = amount === null ? none : write.brief(amount);
  return (
    <li className={styles["line"]}>
      <span className={`${styles["amount"]} ${styles[look]}`}>
        {code === null ? written : <Link to="/investeringer/$code" params={{ code }} search={texts} className={styles["figure"]}>{written}</Link>}
      </span>
      <div className={styles["what"]}>
        {code !== null && (
          <p className={styles["case"]}>
            <Link to="/investeringer/$code" params={{ code }} search={texts}>{investment?.title ?? code}</Link>
          </p>
        )}
        <p className={styles["sentence"]}>{sentence}</p>
      </div>
      <span className={styles["whose"]}>{investment?.department ?? ""}</span>
    </li>
  );
}
