import type { Figures } from "@hoest/shared/figures";
import { Link } from "@tanstack/react-router";
import type { Writer } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./BreakdownTable.module.css";
import { FigureCells, type RowFigure, rowFigures } from "./FigureCells.tsx";

/** A part of the pool with its figures. */
export interface BreakdownRow {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly figures: Figures;
  /** The list of its cases, as an address has it. */
  readonly cases: SearchTexts & { readonly frame?: string };
}

interface BreakdownTableProps {
  readonly title: string;
  readonly head: string;
  /** The unit, the prices and the year the amounts are in. */
  readonly note: string;
  readonly rows: readonly BreakdownRow[];
  readonly totals: Omit<BreakdownRow, "key" | "name" | "detail">;
  readonly write: Writer;
}

/** The pool divided in one way: a band and the same figures for every part, and what they add up to. */
export function BreakdownTable({ title, head, note, rows, totals, write }: BreakdownTableProps) {
  const { screen } = write.words;
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
                {rowFigures.map((name) => <th key={name} scope="col" className={table["number"]}>{headOf(name, write)}</th>)}
              </tr>
            </thead>
            <tbody>{rows.map((row) => <Row key={row.key} row={row} write={write} />)}</tbody>
            <tfoot>
              <tr className={table["sum"]}>
                <th scope="row" className={styles["name"]}>{screen.table.all}</th>
                <td />
                <FigureCells {...totals} write={write} />
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      </Section>
    </div>
  );
}

function headOf(name: RowFigure, { words: { figure, screen } }: Writer): string {
  return name === "realisationRate" ? screen.table.realisationRate : figure[name];
}

function Row({ row, write }: { readonly row: BreakdownRow; readonly write: Writer }) {
  const { name, detail, figures, cases } = row;
  return (
    <tr>
      <th scope="row" className={styles["name"]}>
        <Link to="/investeringer" search={cases} className={styles["title"]}>{name}</Link>
        {detail !== "" && <span className={table["below"]}>{detail}</span>}
      </th>
      <td className={styles["band"]}>
        <Band figures={figures} size="row" label={bandLabel(figures, write.words, write.cell, write.tableUnit)} />
      </td>
      <FigureCells figures={figures} cases={cases} write={write} />
    </tr>
  );
}
