import type { Ore } from "@hoest/shared/money";
import { Link } from "@tanstack/react-router";
import type { Writer } from "../language/writer.ts";
import { BandFill } from "./BandFill.tsx";
import styles from "./BandLegend.module.css";
import { BandTick } from "./BandTick.tsx";
import { type BandFigures, bandAmounts, bandParts, bandShape } from "./band.ts";
import { bandPartName } from "./band-label.ts";
import type { SearchTexts } from "./settings.ts";

interface BandLegendProps {
  readonly figures: BandFigures;
  readonly write: Writer;
  /** The settings as the address has them, where each amount leads to the cases it is made of. */
  readonly texts?: SearchTexts;
}

/** The band's key: every part with its colour, its pattern, its name and its amount; ticks only where there are any. */
export function BandLegend({ figures, write, texts }: BandLegendProps) {
  const amounts = bandAmounts(figures);
  return (
    <ul className={styles["legend"]} aria-label={write.words.screen.band.key}>
      {bandParts.map((part) => (
        <li key={part} className={styles["part"]}>
          <svg className={styles["swatch"]} width="13" height="13" aria-hidden="true">
            <BandFill part={part} />
          </svg>
          {bandPartName(part, write.words)} {amountOf(part === "notRealised" ? "expected" : part, amounts[part])}
        </li>
      ))}
      {bandShape(figures).ticks.map(({ figure }) => (
        <li key={figure} className={styles["part"]}>
          <svg className={styles["swatch"]} width="13" height="13" aria-hidden="true">
            <BandTick figure={figure} x="6" height={13} />
          </svg>
          {write.words.figure[figure]} {amountOf(figure, figures[figure])}
        </li>
      ))}
    </ul>
  );

  function amountOf(figure: keyof BandFigures, amount: Ore) {
    const written = <b>{write.figure(amount)}</b>;
    if (!texts) return written;
    const { open } = write.words.screen.totals;
    return <Link to="/investeringer" search={{ ...texts, sort: `-${figure}` }} title={open} className={styles["figure"]}>{written}</Link>;
  }
}
