import type { Figures } from "@hoest/shared/figures";
import type { ReactNode } from "react";
import { BandFill } from "../ui/BandFill.tsx";
import { BandTick } from "../ui/BandTick.tsx";
import bar from "../ui/Bar.module.css";
import type { BandPart } from "../ui/band.ts";
import styles from "./StairBar.module.css";
import type { StairFigure } from "./stair-steps.ts";

interface StairBarProps {
  readonly figure: StairFigure;
  readonly totals: Figures;
  /** The amount in øre that fills the whole width. */
  readonly most: number;
}

const height = 16;
const bandParts: Partial<Record<StairFigure, BandPart>> = {
  expected: "notRealised", harvested: "harvested", waived: "waived", pending: "pending", ahead: "ahead",
};

/** A figure as a bar that looks as it does in the band; the part of a harvest that came before the effect is hatched. */
export function StairBar({ figure, totals, most }: StairBarProps) {
  const amount = totals[figure];
  const early = figure === "harvested" ? Math.min(totals.ahead, amount) : 0;
  const part = bandParts[figure];
  const share = (value: number) => (most <= 0 ? 0 : Math.max(0, value) / most);
  return (
    <svg className={bar["drawing"]} width="100%" height={height} aria-hidden="true">
      <Length start={0} width={share(amount - early)}>
        {part ? <BandFill part={part} /> : <rect className={`${bar["fill"]} ${styles[figure]}`} />}
      </Length>
      <Length start={share(amount - early)} width={share(early)}><BandFill part="ahead" /></Length>
      {figure === "expected" && totals.promised !== amount && <BandTick figure="promised" x={percent(share(totals.promised))} height={height} />}
    </svg>
  );
}

function Length({ start, width, children }: { readonly start: number; readonly width: number; readonly children: ReactNode }) {
  if (width <= 0) return null;
  // What is there can be seen, however little it is.
  return <svg x={percent(start)} width={percent(Math.max(width, 0.008))} height={height}>{children}</svg>;
}

function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
