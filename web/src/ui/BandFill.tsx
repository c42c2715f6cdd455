import styles from "./BandFill.module.css";
import bar from "./Bar.module.css";
import type { BandPart } from "./band.ts";

/** The patterns that tell the band's parts apart without colour; once on every page that has bands. */
export function BandPatterns() {
  return (
    <svg className={styles["patterns"]} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="band-waived" patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">
          <rect className={styles["waivedLine"]} width="2.4" height="5" />
        </pattern>
        <pattern id="band-pending" patternUnits="userSpaceOnUse" width="10" height="10">
          <path className={styles["pendingMark"]} d="M5 3.2 6.8 5 5 6.8 3.2 5z" />
        </pattern>
        <pattern id="band-avoided" patternUnits="userSpaceOnUse" width="7" height="7">
          <circle className={styles["avoidedMark"]} cx="3.5" cy="3.5" r="1" />
        </pattern>
        <pattern id="band-ahead" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(-45)">
          <rect className={styles["aheadMark"]} width="1.5" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

const patterns: Partial<Record<BandPart, string>> = {
  waived: "url(#band-waived)",
  pending: "url(#band-pending)",
  avoided: "url(#band-avoided)",
  ahead: "url(#band-ahead)",
};

/** One part's ground, edge and pattern, filling whatever it stands in. */
export function BandFill({ part }: { readonly part: BandPart }) {
  const pattern = patterns[part];
  return (
    <>
      <rect className={`${bar["fill"]} ${styles[part]}`} />
      {pattern && <rect className={bar["fill"]} fill={pattern} />}
    </>
  );
}
