import { smallestTold } from "@hoest/shared/money";
import type { InvestmentAnswer } from "../api/investments.ts";
import { capitalised } from "../language/writer.ts";
import { pricesName } from "../ui/choices.ts";
import styles from "./CaseHistory.module.css";
import { figureName } from "./case-figures.ts";
import { figureAmount, figureParts, type HistoryFilters } from "./history.ts";
import { settledParts, settledWays } from "./settled-parts.ts";
import type { CaseWriter } from "./writer.ts";

interface FigurePartsProps {
  readonly answer: InvestmentAnswer;
  readonly filters: HistoryFilters;
  readonly writer: CaseWriter;
}

/** The figure whose entries are looked at: what it is in the prices shown, and what was recorded in which prices. */
export function FigureParts({ answer, filters, writer }: FigurePartsProps) {
  const { write, own } = writer;
  const { figure, years, benefit } = filters;
  const amount = figureAmount(answer, filters);
  if (figure === null || amount === null) return null;
  const { parts: words } = own.history;
  const { screen } = write.words;
  const whenText = years && (years.first === null ? own.history.through(String(years.last)) : String(years.last));
  const when = own.facts([benefit === null ? "" : write.words.ledger.benefit(benefit), whenText ?? ""]);
  const shown = pricesName(answer.figures.priceLevel, write);
  return (
    <section className={styles["parts"]} aria-label={words.sum}>
      <p className={styles["figure"]}>
        {words.title(capitalised(figureName(figure, write.words, own)), when, write.precise(amount))}{" "}
        <span className={styles["why"]}>{screen.inPrices("", shown).trim()}</span>
      </p>
      <ul className={styles["list"]}>
        {partTexts(answer, filters, writer).map((text) => <li key={text}>{text}</li>)}
      </ul>
      {whyOf(figure, words) !== "" && <p className={styles["why"]}>{whyOf(figure, words)}</p>}
    </section>
  );
}

/** What the figure adds up, a line for each part. */
function partTexts(answer: InvestmentAnswer, filters: HistoryFilters, { write, own: { history: { parts: words } } }: CaseWriter): readonly string[] {
  const settled = settledWays.find((way) => way === filters.figure);
  if (settled) {
    // Less than a krone is what restating prices rounded off.
    const told = settledParts(settled, answer, filters).filter(({ amount, waived }) => (settled === "waived" ? waived : amount) >= smallestTold);
    return told.map(({ benefit, year, harvestable, harvested, waived, amount }) => {
      return words.cell[settled](`${write.words.ledger.benefit(benefit)} ${year}`, {
        harvestable: write.precise(harvestable), harvested: write.precise(harvested), waived: write.precise(waived), amount: write.precise(amount),
      });
    });
  }
  const { ledger, screen } = write.words;
  const shown = pricesName(answer.figures.priceLevel, write);
  const parts = figureParts(answer, filters);
  return parts.map(({ kind, priceLevel, recorded, amount }) => {
    const prices = screen.settings.prices(String(priceLevel));
    const told = prices === shown ? words.same(write.precise(recorded), prices) : words.part(write.precise(recorded), prices, write.precise(amount));
    return parts.some((part) => part.kind !== kind) ? `${capitalised(ledger.kind[kind])}: ${told}` : told;
  });
}

function whyOf(figure: string, words: CaseWriter["own"]["history"]["parts"]): string {
  if (figure === "promised") return words.promised;
  if (figure === "outlook") return words.outlook;
  const settled = settledWays.find((way) => way === figure);
  return settled ? words.settled[settled] : "";
}
