import type { Figures } from "@hoest/shared/figures";
import type { Ore } from "@hoest/shared/money";
import type { Payback } from "@hoest/shared/payback";
import { createElement } from "react";
import { capitalised } from "../language/writer.ts";
import { AmountText } from "../ui/AmountText.tsx";
import { Band } from "../ui/Band.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { fileAmount, fileRate, fileYears } from "../ui/csv.ts";
import type { Column } from "../ui/data-column.ts";
import { RateText } from "../ui/RateText.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { YearsText } from "../ui/YearsText.tsx";
import { CaseName } from "./CaseName.tsx";
import type { Case } from "./cases.ts";
import { ExpectedText } from "./ExpectedText.tsx";
import type { ListWriter } from "./writer.ts";

type CaseColumn = Column<Case>;
type AmountFigure = { [Name in keyof Figures]: Figures[Name] extends Ore ? Name : never }[keyof Figures];

/** What the columns are made with: how they are written, what the cases shown come to, and the unit and prices of amounts in a file. */
export interface ColumnBasis {
  readonly writer: ListWriter;
  readonly totals: Figures;
  readonly texts: SearchTexts;
  readonly amountsIn: string;
}

/** Every column the list can show, each with its total over the cases shown. */
export function caseColumns(basis: ColumnBasis): readonly CaseColumn[] {
  const { writer, totals, texts } = basis;
  const { write } = writer;
  const amount = (figure: AmountFigure, isUsual: boolean) => amountColumn(figure, isUsual, basis);
  const band = (figures: Figures) => createElement(Band, { figures, size: "row", label: bandLabel(figures, write.words, write.cell, write.tableUnit) });
  return [
    nameColumn(writer, texts),
    {
      id: "band", name: writer.list.columns.band, look: "drawing", isUsual: true, value: () => null,
      show: ({ figures }) => band(figures), total: { show: band(totals), file: { text: "" } },
    },
    ...registerColumns(writer),
    amount("committed", true), amount("spent", false), { ...amount("promised", false), shownIn: "expected" }, expectedColumn(basis), amount("realised", true),
    amount("avoided", false), amount("harvestable", false), amount("harvested", true), amount("waived", false), amount("pending", true),
    amount("ahead", true), amount("societal", false), amount("net", false), amount("netHarvested", false), amount("expectedTotal", false),
    amount("outlookTotal", false),
    rateColumn("realisationRate", totals, writer), rateColumn("harvestRate", totals, writer),
    paybackColumn("forecast", "payback", writer), paybackColumn("planned", "plannedPayback", writer),
    paybackColumn("harvested", "harvestedPayback", writer), npvColumn(basis),
  ];
}

function nameColumn(writer: ListWriter, texts: SearchTexts): CaseColumn {
  const { all } = writer.write.words.screen.table;
  return {
    id: "case", name: writer.list.columns.case, look: "text", isUsual: true, isRowName: true, value: ({ title }) => title,
    show: (one) => createElement(CaseName, { one, texts, writer }), file: ({ title }) => ({ text: title }),
    total: { show: all, file: { text: all } },
  };
}

function registerColumns({ list, write }: ListWriter): readonly CaseColumn[] {
  const { columns, harvest } = list;
  const text = (id: "code" | "department" | "committee" | "owners" | "since" | "frames" | "status", of: (one: Case) => string): CaseColumn => ({
    id, name: columns[id], look: "text", isUsual: false, value: (one) => of(one) || null, show: of, file: (one) => ({ text: of(one) }),
    ...((id === "code" || id === "department") && { shownIn: "case" }),
  });
  return [
    text("code", ({ code }) => code),
    text("department", ({ department }) => department),
    text("committee", ({ committee }) => committee),
    text("owners", ({ owners }) => owners.map(({ name }) => name).join(", ")),
    text("since", ({ since }) => (since === null ? "" : String(since))),
    text("frames", ({ frames }) => frames.map((frame) => write.words.ledger.frame[frame]).join(", ")),
    text("status", ({ statuses }) => statuses.map((status) => harvest[status]).join(", ")),
  ];
}

function amountColumn(figure: AmountFigure, isUsual: boolean, { totals, amountsIn, writer: { list, write, unit } }: ColumnBasis): CaseColumn {
  const { columns } = list;
  const name = figure === "expectedTotal" || figure === "outlookTotal" ? columns[figure] : figureName(figure, write.words.figure);
  const mark = figure === "pending" || figure === "ahead" ? { mark: figure } : {};
  return {
    id: figure, name, fileName: columns.inFile(name, amountsIn), look: "number", isUsual, value: ({ figures }) => figures[figure],
    show: ({ figures }) => createElement(AmountText, { amount: figures[figure], write, ...mark }),
    file: ({ figures }) => fileAmount(figures[figure], unit),
    total: { show: createElement(AmountText, { amount: totals[figure], write, ...mark }), file: fileAmount(totals[figure], unit) },
  };
}

function figureName(figure: string, names: Readonly<Record<string, string>>): string {
  return capitalised(names[figure] ?? figure);
}

/** What is expected, with what was promised under it where the two differ. */
function expectedColumn(basis: ColumnBasis): CaseColumn {
  const { writer, totals } = basis;
  const column = amountColumn("expected", true, basis);
  const show = ({ expected, promised }: Figures) => createElement(ExpectedText, { expected, promised, writer });
  return { ...column, show: ({ figures }) => show(figures), ...(column.total && { total: { ...column.total, show: show(totals) } }) };
}

function rateColumn(figure: "realisationRate" | "harvestRate", totals: Figures, { list, write }: ListWriter): CaseColumn {
  const name = figure === "realisationRate" ? write.words.screen.table.realisationRate : write.words.figure[figure];
  return {
    id: figure, name, fileName: list.columns.inFile(name, list.columns.percent), look: "number", isUsual: true, value: ({ figures }) => figures[figure],
    show: ({ figures }) => createElement(RateText, { rate: figures[figure], write }), file: ({ figures }) => fileRate(figures[figure]),
    total: { show: createElement(RateText, { rate: totals[figure], write }), file: fileRate(totals[figure]) },
  };
}

function paybackColumn(way: Exclude<keyof Payback, "npv">, id: "payback" | "plannedPayback" | "harvestedPayback", { list, write }: ListWriter): CaseColumn {
  const name = list.columns[id];
  return {
    id, name, fileName: list.columns.inFile(name, list.columns.years), look: "number", isUsual: id === "payback", value: ({ payback }) => payback[way],
    show: ({ payback }) => createElement(YearsText, { years: payback[way], write }), file: ({ payback }) => fileYears(payback[way]),
  };
}

function npvColumn({ amountsIn, writer: { list, write, unit } }: ColumnBasis): CaseColumn {
  const { npv: name, inFile } = list.columns;
  return {
    id: "npv", name, fileName: inFile(name, amountsIn), look: "number", isUsual: false, value: ({ payback }) => payback.npv,
    show: ({ payback }) => createElement(AmountText, { amount: payback.npv, write }), file: ({ payback }) => fileAmount(payback.npv, unit),
  };
}
