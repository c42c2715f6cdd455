import type { Figures } from "@hoest/shared/figures";
import type { Payback } from "@hoest/shared/payback";
import type { Writer } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./BreakdownTable.module.css";
import { FigureCells } from "./FigureCells.tsx";

/** A part of the pool with its figures. */
export interface BreakdownRow {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly figures: Figures;
  readonly payback?: Payback;
}

interface BreakdownTableProps {
  readonly title: string;
  readonly head: string;
  /** The unit, the prices and the year the amounts are in. */
  readonly note: string;
  readonly rows: readonly BreakdownRow[];
  readonly totals: Figures;
  readonly write: Writer;
}

const columns = ["committed", "spent", "expected", "realised", "harvested", "waived", "pending", "realisationRate", "harvestRate"] as const;

/** The pool divided in one way: a band and the same figures for every part, and what they add up to. */
export function BreakdownTable({ title, head, note, rows, totals, write }: BreakdownTableProps) {
  const { screen } = write.words;
  const hasPayback = rows.some(({ payback }) => payback);
  return (
    <div className={styles["breakdown"]}>
      <Section title={title} note={note}>
        <ScrollRegion label={screen.table.region(title)}>
          <table className={`${table["table"]} ${styles["table"]}`}>
            <caption><Unseen>{`${title}, ${note}`}</Unseen></caption>
            <thead>
              <tr>
                <th scope="col" className={styles["name"]}>{head}</th>
                <th scope="col" className={styles["band"]}><Unseen>{screen.table.band}</Unseen></th>
                {columns.map((name) => <th key={name} scope="col" className={table["number"]}>{headOf(name, write)}</th>)}
                {hasPayback && <th scope="col" className={table["number"]}>{screen.table.payback}</th>}
              </tr>
            </thead>
            <tbody>{rows.map((row) => <Row key={row.key} row={row} hasPayback={hasPayback} write={write} />)}</tbody>
            <tfoot>
              <tr className={table["sum"]}>
                <th scope="row" className={styles["name"]}>{screen.table.all}</th>
                <td />
                <FigureCells figures={totals} write={write} />
                {hasPayback && <td />}
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      </Section>
    </div>
  );
}

function headOf(name: (typeof columns)[number], { words: { figure, screen } }: Writer): string {
  return name === "realisationRate" ? screen.table.realisationRate : figure[name];
}

function Row({ row, hasPayback, write }: { readonly row: BreakdownRow; readonly hasPayback: boolean; readonly write: Writer }) {
  const { name, detail, figures, payback } = row;
  return (
    <tr>
      <th scope="row" className={styles["name"]}>
        <span className={styles["title"]}>{name}</span>
        {detail !== "" && <span className={table["below"]}>{detail}</span>}
      </th>
      <td className={styles["band"]}>
        <Band figures={figures} size="row" label={bandLabel(figures, write.words, write.cell, write.tableUnit)} />
      </td>
      <FigureCells figures={figures} write={write} />
      {hasPayback && <PaybackCell payback={payback} write={write} />}
    </tr>
  );
}

function PaybackCell({ payback, write }: { readonly payback: Payback | undefined; readonly write: Writer }) {
  const { table: words } = write.words.screen;
  const { forecast, planned } = payback ?? { forecast: null, planned: null };
  return (
    <td className={table["number"]}>
      {forecast === null ? <><span aria-hidden="true">{words.none}</span><Unseen>{words.noPayback}</Unseen></> : write.years(forecast)}
      {planned !== null && planned !== forecast && <span className={table["below"]}>{words.planned(write.years(planned))}</span>}
    </td>
  );
}
