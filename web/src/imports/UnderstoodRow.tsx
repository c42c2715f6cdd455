import type { FiscalYear } from "@hoest/shared/fiscal-year";
import type { PreviewRow } from "@hoest/shared/import-preview";
import type { Ore } from "@hoest/shared/money";
import type { ReactNode } from "react";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { isRepriced } from "./preview-rows.ts";
import styles from "./UnderstoodRow.module.css";
import { type ImportWriter, kroner } from "./writer.ts";

interface UnderstoodRowProps {
  readonly row: PreviewRow;
  readonly write: ImportWriter;
}

/** A row as it is understood, with what it would do. */
export function UnderstoodRow({ row, write }: UnderstoodRowProps) {
  const { imports: { table: words }, ledger } = write.words;
  const { investment, title, kind, frame, year, budgetYear, amount, priceLevel, knownOn } = row;
  return (
    <tr tabIndex={-1} className={styles["row"]}>
      <th scope="row">{write.count(row.row)}</th>
      <td className={styles["case"]}>{investment ?? words.pool}{title !== null && <span className={styles["title"]}>{title}</span>}</td>
      <td>{kind !== null && ledger.kind[kind]}</td>
      <td>{frame !== null && ledger.frame[frame]}</td>
      <td>{year}{budgetYear !== null && budgetYear !== year && <span className={table["below"]}>{words.budgetYear(String(budgetYear))}</span>}</td>
      <td>{row.benefit !== null && ledger.benefit(row.benefit)}{aboutBenefit(row, write)}</td>
      <td className={`${table["number"]} ${styles["amount"]}`}>{amount !== null && kroner(amount, write)}</td>
      <td className={styles["named"]} data-name={words.priceLevel}>{priceLevel}</td>
      <td className={`${styles["named"]} ${styles["date"]}`} data-name={words.knownOn}>{knownOn}</td>
      <td className={styles["outcome"]} data-outcome={row.outcome}>{outcome(row, write)}</td>
    </tr>
  );
}

function aboutBenefit({ nature, isRecurring, destination, reason }: PreviewRow, write: ImportWriter): ReactNode {
  const { imports: { table: words }, ledger } = write.words;
  const about = [
    nature !== null && ledger.nature[nature], isRecurring && words.recurring, destination === "pool" && ledger.destination.pool,
    reason !== null && ledger.reason[reason],
  ].filter((one) => one !== false);
  return about.length > 0 && <span className={styles["title"]}>{about.join(", ")}</span>;
}

function outcome(row: PreviewRow, write: ImportWriter): ReactNode {
  const { table: words } = write.words.imports;
  const { outcome: what, from, to, amount } = row;
  const name = <span className={styles["name"]}>{words.outcomes[what]}</span>;
  if (what === "changed" && to !== null) {
    const [before, after] = [from === null ? words.none : inPrices(from, row.fromPriceLevel), inPrices(to, row.priceLevel)];
    return (
      <>
        {name} <span className={styles["amounts"]} aria-hidden="true">{words.fromTo(before, after)}</span>
        <Unseen>{words.fromToSpoken(before, after)}</Unseen>
      </>
    );
  }
  const isPart = what === "new" && to !== null && to !== amount;
  return <>{name}{isPart && <span className={table["below"]}>{words.sum(kroner(to, write))}</span>}</>;

  // A figure restated in the prices of another year may keep its amount: each amount then says its prices.
  function inPrices(sum: Ore, year: FiscalYear | null): string {
    return isRepriced(row) ? words.inPrices(kroner(sum, write), String(year)) : kroner(sum, write);
  }
}
