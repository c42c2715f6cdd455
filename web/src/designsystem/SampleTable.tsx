import { type Figures, sumOfFigures } from "@hoest/shared/figures";
import { useMemo, useState } from "react";
import { AmountText } from "../ui/AmountText.tsx";
import { Band } from "../ui/Band.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { fileAmount, fileRate } from "../ui/csv.ts";
import { DataTable } from "../ui/DataTable.tsx";
import type { Column, TableTexts } from "../ui/data-column.ts";
import { RateText } from "../ui/RateText.tsx";
import type { SampleProps } from "./SampleBands.tsx";
import styles from "./Samples.module.css";
import { sampleFigures, sampleNames } from "./samples.ts";

interface SampleRow {
  readonly name: string;
  readonly figures: Figures;
}

/** A table with rows that can be put in order, and one with none. */
export function SampleTable({ words, write }: SampleProps) {
  const [texts, setTexts] = useState<TableTexts>({});
  const columns = useMemo(() => columnsOf({ words, write }), [words, write]);
  const rows = sampleNames.map((name): SampleRow => ({ name: words.bands.samples[name], figures: sampleFigures[name] }));
  const { title, note, emptyTitle, empty } = words.table;
  const shared = { note, columns, texts, keyOf: ({ name }: SampleRow) => name, usualSort: "-expected", onTexts: setTexts, empty: <p>{empty}</p> };
  return (
    <div className={styles["stack"]}>
      <DataTable name="sample" title={title} rows={rows} isPointedAt={({ name }) => name === words.bands.samples.ahead} {...shared} />
      <DataTable name="sample-empty" title={emptyTitle} rows={[]} {...shared} />
    </div>
  );
}

function columnsOf({ words, write }: SampleProps): readonly Column<SampleRow>[] {
  const { figure, screen } = write.words;
  const sums = sumOfFigures(sampleNames.map((name) => sampleFigures[name]));
  const amount = (id: "committed" | "expected" | "realised" | "harvested" | "pending", mark?: "pending"): Column<SampleRow> => ({
    id, name: figure[id], look: "number", isUsual: true, value: ({ figures }) => figures[id], file: ({ figures }) => fileAmount(figures[id], "t"),
    show: ({ figures }) => <AmountText amount={figures[id]} write={write} {...(mark && { mark })} />,
    total: { show: <AmountText amount={sums[id]} write={write} {...(mark && { mark })} />, file: fileAmount(sums[id], "t") },
  });
  return [
    {
      id: "name", name: words.table.sample, look: "text", isUsual: true, isRowName: true,
      value: ({ name }) => name, show: ({ name }) => name, file: ({ name }) => ({ text: name }),
      total: { show: screen.table.all, file: { text: screen.table.all } },
    },
    {
      id: "band", name: screen.table.band, look: "drawing", isUsual: true, value: () => null,
      show: ({ figures }) => <Band figures={figures} size="row" label={bandLabel(figures, write.words, write.cell, write.tableUnit)} />,
    },
    amount("committed"), amount("expected"), amount("realised"), amount("harvested"), amount("pending", "pending"),
    {
      id: "realisationRate", name: screen.table.realisationRate, look: "number", isUsual: true, value: ({ figures }) => figures.realisationRate,
      show: ({ figures }) => <RateText rate={figures.realisationRate} write={write} />, file: ({ figures }) => fileRate(figures.realisationRate),
    },
  ];
}
