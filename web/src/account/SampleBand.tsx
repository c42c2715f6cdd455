import { useWords } from "../language/spoken.ts";
import { BandFill } from "../ui/BandFill.tsx";
import type { BandPart } from "../ui/band.ts";
import { bandPartName } from "../ui/band-label.ts";
import styles from "./SampleBand.module.css";

// The golden pool's shares, so that the picture is of something.
const shares: readonly (readonly [part: BandPart, share: number])[] = [
  ["harvested", 0.76], ["waived", 0.05], ["pending", 0.055], ["avoided", 0.03], ["notRealised", 0.075], ["ahead", 0.03],
];

/** The band one meets on every page, with the names of its parts and no numbers. */
export function SampleBand({ label }: { readonly label: string }) {
  const words = useWords();
  let before = 0;
  const parts = shares.map(([part, share]) => {
    const start = before;
    before += share;
    return { part, start, share };
  });
  return (
    <figure className={styles["figure"]}>
      <svg className={styles["band"]} width="100%" height="30" role="img" aria-label={label}>
        {parts.map(({ part, start, share }) => (
          <svg key={part} x={`${start * 100}%`} width={`${share * 100}%`} height="30"><BandFill part={part} /></svg>
        ))}
      </svg>
      <figcaption className={styles["names"]} aria-hidden="true">
        {parts.map(({ part }) => (
          <span key={part}>
            <svg className={styles["swatch"]} width="13" height="13"><BandFill part={part} /></svg> {bandPartName(part, words)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
