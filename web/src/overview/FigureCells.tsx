import type { Figures } from "@hoest/shared/figures";
import { nothing, type Ore } from "@hoest/shared/money";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Writer } from "../language/writer.ts";
import { RateText } from "../ui/RateText.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import styles from "./FigureCells.module.css";

/** The figures of a row, in order. */
export const rowFigures = ["committed", "spent", "expected", "realised", "harvested", "waived", "pending", "realisationRate", "harvestRate"] as const;
export type RowFigure = (typeof rowFigures)[number];

interface FigureCellsProps {
  readonly figures: Figures;
  /** The list of the cases the figures are made of, as an address has it; each figure sorts it by itself. */
  readonly cases: SearchTexts & { readonly frame?: string };
  readonly write: Writer;
}

/** One row's figures: amounts, and the two rates with their lights. What was promised or taken ahead stands under the figure it belongs to. */
export function FigureCells({ figures, cases, write }: FigureCellsProps) {
  const { table: words } = write.words.screen;
  const { expected, promised, ahead } = figures;
  const below: Partial<Record<RowFigure, ReactNode>> = {
    expected: promised !== expected && <span className={table["below"]}>{words.promised(write.cell(promised))}</span>,
    harvested: ahead > 0 && <span className={`${table["below"]} ${styles["ahead"]}`}>{words.ahead(write.cell(ahead))}</span>,
  };
  return rowFigures.map((name) => (
    <td key={name} className={table["number"]}>
      {name === "realisationRate" || name === "harvestRate"
        ? <RateText rate={figures[name]} write={write} />
        : <Link to="/investeringer" search={{ ...cases, sort: `-${name}` }} className={lookOf(name, figures[name], write)}>{write.cell(figures[name])}</Link>}
      {below[name]}
    </td>
  ));
}

function lookOf(name: RowFigure, amount: Ore, write: Writer): string {
  if (write.cell(amount) === write.cell(nothing)) return `${styles["figure"]} ${table["zero"]}`;
  return `${styles["figure"]} ${name === "pending" && amount > 0 ? styles["pending"] : ""}`;
}
