import table from "./Table.module.css";
import { Unseen } from "./Unseen.tsx";
import styles from "./Versions.module.css";

interface VersionsProps {
  readonly title: string;
  readonly why: string;
  readonly heads: { readonly field: string; readonly yours: string; readonly theirs: string };
  readonly rows: readonly { readonly field: string; readonly yours: string; readonly theirs: string }[];
}

/** What a person wrote beside what someone else has saved meanwhile; where they differ stands out. */
export function Versions({ title, why, heads, rows }: VersionsProps) {
  return (
    <div className={styles["versions"]} role="alert">
      <h3>{title}</h3>
      <p>{why}</p>
      <table className={table["table"]}>
        <caption><Unseen>{title}</Unseen></caption>
        <thead><tr><th scope="col">{heads.field}</th><th scope="col">{heads.yours}</th><th scope="col">{heads.theirs}</th></tr></thead>
        <tbody>
          {rows.map(({ field, yours, theirs }) => (
            <tr key={field} className={styles[yours === theirs ? "same" : "differs"]}>
              <th scope="row">{field}</th><td>{yours}</td><td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
