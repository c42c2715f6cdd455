import { useWords } from "../language/spoken.ts";
import styles from "./EmptyPool.module.css";

/** A pool with nothing in it: what comes here and how to begin, or that nothing was known on an earlier date. */
export function EmptyPool({ pastDate }: { readonly pastDate: string | null }) {
  const { empty } = useWords().screen;
  if (pastDate !== null) return <h1 className={styles["nothing"]}>{empty.before(pastDate)}</h1>;
  return (
    <div className={styles["empty"]}>
      <h1 className={styles["title"]}>{empty.title}</h1>
      <p>{empty.why}</p>
      <p>{empty.import}</p>
      <pre className={styles["command"]}><code>{importCommand}</code></pre>
      <p>{empty.afterwards}</p>
    </div>
  );
}

const importCommand = "npm run -s hoest -- import poster.csv --unit t";
