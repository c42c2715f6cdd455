import { type KeyboardEvent, useId, useState } from "react";
import styles from "./ChartWalk.module.css";

interface ChartWalkProps {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly told: readonly (readonly string[])[];
  readonly onShow: (point: number | null) => void;
  readonly onChoose?: ((point: number) => void) | undefined;
}

/** The way through a chart's points with the keyboard: each is shown in the drawing and told to whoever listens. */
export function ChartWalk({ name, hint, told, onShow, onChoose }: ChartWalkProps) {
  const [at, setAt] = useState(0);
  const hintId = useId();
  const last = Math.max(0, told.length - 1);
  const point = Math.min(at, last);

  function show(next: number): void {
    setAt(next);
    onShow(next);
  }
  function choose(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Enter") onChoose?.(point);
    if (event.key === "Escape") onShow(null);
  }

  if (told.length === 0) return null;
  return (
    <>
      <input
        className={styles["walk"]} type="range" min={0} max={last} value={point} aria-label={name} aria-valuetext={told[point]?.join(", ")}
        {...(hint && { "aria-describedby": hintId })} onChange={(event) => show(Number(event.currentTarget.value))} onKeyDown={choose}
        onFocus={() => onShow(point)} onBlur={() => onShow(null)}
      />
      {hint && <span id={hintId} hidden>{hint}</span>}
    </>
  );
}
