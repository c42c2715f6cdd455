import type { Ore } from "@hoest/shared/money";
import bar from "./Bar.module.css";
import styles from "./UseBar.module.css";

interface UseBarProps {
  readonly used: Ore;
  readonly whole: Ore;
  /** What the bar says, in words and numbers. */
  readonly label: string;
}

/** How much of a whole is used: the filled part, in an outline of the whole. */
export function UseBar({ used, whole, label }: UseBarProps) {
  const share = used <= 0 ? 0 : Math.min(1, whole <= 0 ? 1 : used / whole);
  return (
    <svg className={bar["drawing"]} width="100%" height="16" role="img" aria-label={label}>
      <rect className={`${bar["fill"]} ${styles["whole"]}`} />
      {share > 0 && <svg width={`${share * 100}%`} height="16"><rect className={`${bar["fill"]} ${styles["used"]}`} /></svg>}
    </svg>
  );
}
