import type { Ore } from "@hoest/shared/money";
import { Link } from "@tanstack/react-router";
import { AmountText } from "../ui/AmountText.tsx";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import { type CaseFigure, figureName } from "./case-figures.ts";
import styles from "./FigureLink.module.css";
import type { CaseWriter } from "./writer.ts";

interface FigureLinkProps {
  readonly figure: CaseFigure;
  readonly amount: Ore;
  /** As the address has it: a year, or all through one after a minus. Nothing is every year. */
  readonly year?: string;
  readonly benefit?: string;
  /** What the year is called, to those who listen. */
  readonly when: string;
  readonly mark?: "pending" | "ahead" | undefined;
  readonly texts: SearchTexts;
  readonly writer: CaseWriter;
}

/** An amount as the way to the entries it is made of. */
export function FigureLink({ figure, amount, year, benefit, when, mark, texts, writer: { write, own } }: FigureLinkProps) {
  const text = <AmountText amount={amount} write={write} {...(mark && { mark })} />;
  if (amount === 0) return text;
  const search = { ...searchTexts(texts), tab: "historik", figure, ...(year !== undefined && { year }), ...(benefit !== undefined && { benefit }) };
  return (
    <Link
      className={styles["figure"]} to="." search={search} resetScroll={false}
      aria-label={own.years.open(figureName(figure, write.words, own), when, write.cell(amount))}
    >
      {text}
    </Link>
  );
}
