import { light as danish } from "@hoest/shared/locale/da/light";
import { light as english } from "@hoest/shared/locale/en/light";
import { type Light, lightOf } from "@hoest/shared/traffic-light";
import { useArea } from "../language/spoken.ts";
import styles from "./TrafficLight.module.css";

/** The corner of each light: a circle, a rounded square, a square. */
const corners = { green: 8, yellow: 4, red: 0 } as const satisfies Record<Light, number>;

/** A rate's traffic light: letter, shape and colour say the same; nothing where there is no rate. */
export function TrafficLight({ rate }: { readonly rate: number | null }) {
  const words = useArea({ da: danish, en: english });
  const light = lightOf(rate);
  if (!light) return <span className={styles["none"]} />;
  const { letter, name } = words[light];
  return (
    <svg className={`${styles["light"]} ${styles[light]}`} width="17" height="17" viewBox="0 0 17 17" role="img" aria-label={name}>
      <rect x="0.75" y="0.75" width="15.5" height="15.5" rx={corners[light]} />
      <text x="8.5" y="12" textAnchor="middle">{letter}</text>
    </svg>
  );
}
