import { nothing, type Ore } from "@hoest/shared/money";
import type { Writer } from "../language/writer.ts";
import styles from "./AmountText.module.css";

interface AmountTextProps {
  readonly amount: Ore;
  readonly write: Writer;
  /** What to make of it when there is any: a gain that waits, or a budget cut early. */
  readonly mark?: "pending" | "ahead";
}

/** An amount alone in a table: what shows as nothing is quiet, and what calls for a decision stands out. */
export function AmountText({ amount, write, mark }: AmountTextProps) {
  if (write.cell(amount) === write.cell(nothing)) return <span className={styles["nothing"]}>{write.cell(amount)}</span>;
  return mark ? <span className={styles[mark]}>{write.cell(amount)}</span> : write.cell(amount);
}
