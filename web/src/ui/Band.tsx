import styles from "./Band.module.css";
import { BandFill } from "./BandFill.tsx";
import { BandTick } from "./BandTick.tsx";
import bar from "./Bar.module.css";
import { type BandFigures, bandShape, type Segment } from "./band.ts";

interface BandProps {
  readonly figures: BandFigures;
  /** What the band says, in words and numbers. */
  readonly label: string;
  readonly size: "row" | "header";
}

const heights = { row: 14, header: 30 } as const;

/** The harvest band: what became of what was expected, from harvested to what is missing, and what was taken ahead. */
export function Band({ figures, label, size }: BandProps) {
  const { segments, ticks } = bandShape(figures);
  const height = heights[size];
  return (
    <svg className={bar["drawing"]} width="100%" height={height} role="img" aria-label={label}>
      <title>{label}</title>
      {segments.length === 0 && <line className={styles["empty"]} x1="0" x2="100%" y1={height / 2} y2={height / 2} />}
      {segments.map((segment) => <Part key={segment.part} segment={segment} height={height} />)}
      {ticks.map(({ figure, at }) => <BandTick key={figure} figure={figure} x={percent(at)} height={height} />)}
    </svg>
  );
}

function Part({ segment, height }: { readonly segment: Segment; readonly height: number }) {
  const { part, start, width } = segment;
  return (
    <svg x={percent(start)} width={percent(width)} height={height}>
      <BandFill part={part} />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
