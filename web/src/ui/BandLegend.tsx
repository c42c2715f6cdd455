import type { Writer } from "../language/writer.ts";
import { BandFill } from "./BandFill.tsx";
import styles from "./BandLegend.module.css";
import { BandTick } from "./BandTick.tsx";
import { type BandFigures, bandAmounts, bandParts, bandShape } from "./band.ts";
import { bandPartName } from "./band-label.ts";

/** The band's key: every part with its colour, its pattern, its name and its amount; ticks only where there are any. */
export function BandLegend({ figures, write }: { readonly figures: BandFigures; readonly write: Writer }) {
  const amounts = bandAmounts(figures);
  return (
    <ul className={styles["legend"]} aria-label={write.words.screen.band.key}>
      {bandParts.map((part) => (
        <li key={part} className={styles["part"]}>
          <svg className={styles["swatch"]} width="13" height="13" aria-hidden="true">
            <BandFill part={part} />
          </svg>
          {bandPartName(part, write.words)} <b>{write.figure(amounts[part])}</b>
        </li>
      ))}
      {bandShape(figures).ticks.map(({ figure }) => (
        <li key={figure} className={styles["part"]}>
          <svg className={styles["swatch"]} width="13" height="13" aria-hidden="true">
            <BandTick figure={figure} x="6" height={13} />
          </svg>
          {write.words.figure[figure]} <b>{write.figure(figures[figure])}</b>
        </li>
      ))}
    </ul>
  );
}
