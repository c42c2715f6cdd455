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

/** One row's figures, each the way to its cases: amounts, and rates with their lights; what was promised or taken ahead stands under its own figure. */
export function FigureCells({ figures, cases, write }: FigureCellsProps) {
  const { table: words } = write.words.screen;
  const { expected, promised, ahead } = figures;
  const below: Partial<Record<RowFigure, ReactNode>> = {
    expected: promised !== expected && way("promised", `${table["below"]} ${styles["figure"]}`, words.promised(write.cell(promised))),
    harvested: ahead > 0 && way("ahead", `${table["below"]} ${styles["figure"]} ${styles["ahead"]}`, words.ahead(write.cell(ahead))),
  };
  return rowFigures.map((name) => (
    <td key={name} className={table["number"]}>
      {name === "realisationRate" || name === "harvestRate"
        ? rateOf(name)
        : way(name, lookOf(name, figures[name], write), write.cell(figures[name]))}
      {below[name]}
    </td>
  ));

  /** What is told of a figure as the way to the cases it is made of, the greatest first. */
  function way(name: RowFigure | "promised" | "ahead", look: string, told: ReactNode) {
    return <Link to="/investeringer" search={{ ...cases, sort: `-${name}` }} className={look}>{told}</Link>;
  }

  function rateOf(name: "realisationRate" | "harvestRate") {
    const told = <RateText rate={figures[name]} write={write} />;
    return figures[name] === null ? told : way(name, `${styles["figure"]}`, told);
  }
}

function lookOf(name: RowFigure, amount: Ore, write: Writer): string {
  if (write.cell(amount) === write.cell(nothing)) return `${styles["figure"]} ${table["zero"]}`;
  return `${styles["figure"]} ${name === "pending" && amount > 0 ? styles["pending"] : ""}`;
}
