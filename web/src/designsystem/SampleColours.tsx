import styles from "./Samples.module.css";

const names = [
  "paper", "raised", "tint", "ink", "soft", "line", "accent", "committed", "spent", "expected", "realised", "harvested", "harvested-edge",
  "harvested-wash", "waived", "waived-edge", "pending", "pending-edge", "pending-text", "avoided", "avoided-edge", "ahead", "ahead-edge", "ahead-text",
  "light-green", "light-yellow", "light-red",
] as const;

/** Every colour with its name, as it is here and now. */
export function SampleColours() {
  return (
    <ul className={styles["colours"]}>
      {names.map((name) => (
        <li key={name} className={styles["colour"]}>
          <svg className={styles["swatch"]} width="100%" height="34" aria-hidden="true"><rect fill={`var(--${name})`} /></svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
