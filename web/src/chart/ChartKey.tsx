import styles from "./ChartKey.module.css";
import type { KeyEntry, SeriesLook } from "./look.ts";
import { look } from "./look.ts";

/** The chart's key: how each series is drawn, and what it is called. */
export function ChartKey({ name, entries }: { readonly name: string; readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles["key"]} aria-label={name}>
      {entries.map((entry) => (
        <li key={entry.name}>
          <svg className={styles["swatch"]} width="18" height="12" aria-hidden="true"><Mark drawn={entry.drawn} colour={look[entry.colour]} /></svg>
          {entry.name}
        </li>
      ))}
    </ul>
  );
}

function Mark({ drawn, colour }: { readonly drawn: SeriesLook; readonly colour: string }) {
  switch (drawn) {
    case "outline": return <rect x="2.5" y="0.5" width="13" height="11" fill="none" stroke={colour} strokeDasharray="3 2" />;
    case "bar": return <rect x="4" y="0.5" width="10" height="11" fill={colour} />;
    case "line": return <path d="M0 6h18" stroke={colour} strokeWidth="2" />;
    case "tick": return <path d="M1 6h16" stroke={colour} strokeWidth="3" />;
    case "dot": return <circle cx="9" cy="6" r="4.5" fill={colour} />;
  }
}
