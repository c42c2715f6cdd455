import type { Figures } from "@hoest/shared/figures";
import type { Ore } from "@hoest/shared/money";
import type { ReactNode } from "react";
import type { Writer } from "../language/writer.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./FigureCells.module.css";

/** One row's figures: amounts, and the two rates. What was promised or taken ahead stands under the figure it belongs to. */
export function FigureCells({ figures, write }: { readonly figures: Figures; readonly write: Writer }) {
  const { table: words } = write.words.screen;
  const { expected, promised, ahead, pending } = figures;
  return (
    <>
      <AmountCell amount={figures.committed} write={write} />
      <AmountCell amount={figures.spent} write={write} />
      <AmountCell amount={expected} write={write}>
        {promised !== expected && <span className={table["below"]}>{words.promised(write.cell(promised))}</span>}
      </AmountCell>
      <AmountCell amount={figures.realised} write={write} />
      <AmountCell amount={figures.harvested} write={write}>
        {ahead > 0 && <span className={`${table["below"]} ${styles["ahead"]}`}>{words.ahead(write.cell(ahead))}</span>}
      </AmountCell>
      <AmountCell amount={figures.waived} write={write} />
      <AmountCell amount={pending} write={write} {...(pending > 0 && { mark: "pending" })} />
      <RateCell rate={figures.realisationRate} write={write} />
      <RateCell rate={figures.harvestRate} write={write} />
    </>
  );
}

interface AmountCellProps {
  readonly amount: Ore;
  readonly write: Writer;
  readonly mark?: "pending";
  readonly children?: ReactNode;
}

function AmountCell({ amount, write, mark, children }: AmountCellProps) {
  const plainLook = amount === 0 ? table["zero"] : "";
  const look = mark ? styles[mark] : plainLook;
  return <td className={table["number"]}><span className={look}>{write.cell(amount)}</span>{children}</td>;
}

function RateCell({ rate, write }: { readonly rate: number | null; readonly write: Writer }) {
  const { none, noRate } = write.words.screen.table;
  if (rate !== null) return <td className={table["number"]}>{write.rate(rate)}</td>;
  return <td className={table["number"]}><span className={table["zero"]} aria-hidden="true">{none}</span><Unseen>{noRate}</Unseen></td>;
}
