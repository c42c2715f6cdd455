import type { InvestmentAnswer } from "../api/investments.ts";
import { capitalised } from "../language/writer.ts";
import { pricesName } from "../ui/choices.ts";
import styles from "./CaseHistory.module.css";
import { figureName } from "./case-figures.ts";
import { figureAmount, figureParts, type HistoryFilters } from "./history.ts";
import type { CaseWriter } from "./writer.ts";

interface FigurePartsProps {
  readonly answer: InvestmentAnswer;
  readonly filters: HistoryFilters;
  readonly writer: CaseWriter;
}

/** The figure whose entries are looked at: what it is in the prices shown, and what was recorded in which prices. */
export function FigureParts({ answer, filters, writer: { write, own } }: FigurePartsProps) {
  const { figure, years, benefit } = filters;
  const amount = figureAmount(answer, filters);
  if (figure === null || amount === null) return null;
  const { parts: words } = own.history;
  const { ledger, screen } = write.words;
  const whenText = years && (years.first === null ? own.history.through(String(years.last)) : String(years.last));
  const when = own.facts([benefit ?? "", whenText ?? ""]);
  const shown = pricesName(answer.figures.priceLevel, write);
  const parts = figureParts(answer.cells, filters, answer.benefits);
  return (
    <section className={styles["parts"]} aria-label={words.sum}>
      <p className={styles["figure"]}>
        {words.title(capitalised(figureName(figure, write.words, own)), when, write.precise(amount))}{" "}
        <span className={styles["why"]}>{screen.inPrices("", shown).trim()}</span>
      </p>
      <ul className={styles["list"]}>
        {parts.map(({ kind, priceLevel, recorded, amount: restated }) => {
          const prices = screen.settings.prices(String(priceLevel));
          const told = prices === shown ? words.same(write.precise(recorded), prices) : words.part(write.precise(recorded), prices, write.precise(restated));
          return <li key={`${kind} ${priceLevel}`}>{parts.some((part) => part.kind !== kind) && `${capitalised(ledger.kind[kind])}: `}{told}</li>;
        })}
      </ul>
      {whyOf(figure, words) !== "" && <p className={styles["why"]}>{whyOf(figure, words)}</p>}
    </section>
  );
}

function whyOf(figure: string, words: CaseWriter["own"]["history"]["parts"]): string {
  if (figure === "promised") return words.promised;
  if (figure === "outlook") return words.outlook;
  return figure === "pending" || figure === "ahead" || figure === "waived" ? words.settled : "";
}
