import styles from "./ChartKey.module.css";
import { keyShape } from "./key-shapes.ts";
import { type KeyEntry, look } from "./look.ts";

/** The chart's key: how each series is drawn, and what it is called. */
export function ChartKey({ name, entries }: { readonly name: string; readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles["key"]} aria-label={name}>
      {entries.map((entry) => {
        const { tag: Shape, attributes } = keyShape(entry.drawn, look[entry.colour]);
        return (
          <li key={entry.name}>
            <svg className={styles["swatch"]} width="18" height="12" aria-hidden="true"><Shape {...attributes} /></svg>
            {entry.name}
          </li>
        );
      })}
    </ul>
  );
}
