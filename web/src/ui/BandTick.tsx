import styles from "./BandTick.module.css";
import type { Tick } from "./band.ts";

interface BandTickProps {
  readonly figure: Tick["figure"];
  readonly x: string;
  readonly height: number;
}

/** A tick across a band: a line with an arrow for what was promised, a broken line for what was expected. */
export function BandTick({ figure, x, height }: BandTickProps) {
  return (
    <svg className={styles["tick"]} x={x} width="1" height={height}>
      <line className={styles["halo"]} y1="-2" y2={height + 2} />
      <line className={styles[figure]} y1="-2" y2={height + 2} />
      {figure === "promised" && <path className={styles["arrow"]} d="M-3.5-6h7L0-1z" />}
    </svg>
  );
}
