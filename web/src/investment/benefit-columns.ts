import { type Figures, sumOfFigures } from "@hoest/shared/figures";
import { createElement } from "react";
import type { InvestmentAnswer } from "../api/investments.ts";
import { Band } from "../ui/Band.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { pricesName } from "../ui/choices.ts";
import { fileAmount, fileRate } from "../ui/csv.ts";
import type { Column } from "../ui/data-column.ts";
import { RateText } from "../ui/RateText.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { BenefitName } from "./BenefitName.tsx";
import { figureName } from "./case-figures.ts";
import { wasGranted } from "./case-years.ts";
import { FigureLink } from "./FigureLink.tsx";
import type { CaseWriter } from "./writer.ts";

/** One benefit as the server answers. */
export type BenefitRow = InvestmentAnswer["benefits"][number];
type BenefitColumn = Column<BenefitRow>;

const figures = ["promised", "expected", "realised", "harvested", "waived", "pending", "ahead", "societal"] as const;
type BenefitFigure = (typeof figures)[number];

/** The columns of the benefits: a band and the figures of each, every figure the way to its entries. */
export function benefitColumns(answer: InvestmentAnswer, texts: SearchTexts, writer: CaseWriter): readonly BenefitColumn[] {
  const { write, own: { benefits: words } } = writer;
  const { benefits } = answer;
  const isGranted = wasGranted(answer.years);
  const totals = sumOfFigures(benefits.map((benefit) => benefit.figures));
  const { all } = write.words.screen.table;
  return [
    {
      id: "benefit", name: words.benefit, look: "text", isUsual: true, isRowName: true, value: ({ name }) => name,
      show: (benefit) => createElement(BenefitName, { benefit, writer }), file: ({ name }) => ({ text: name }), total: { show: all, file: { text: all } },
    },
    {
      id: "band", name: words.band, look: "drawing", isUsual: true, value: () => null,
      show: ({ figures: of }) => {
        const shown = isGranted ? of : { ...of, promised: of.expected };
        return createElement(Band, { figures: shown, size: "row", label: bandLabel(shown, write.words, write.cell, write.tableUnit) });
      },
    },
    ...figures.map((figure) => figureColumn(figure, { answer, totals, texts, writer })),
    rateColumn("realisationRate", totals, writer), rateColumn("harvestRate", totals, writer),
  ];
}

interface FigureColumnInput {
  readonly answer: InvestmentAnswer;
  readonly totals: Figures;
  readonly texts: SearchTexts;
  readonly writer: CaseWriter;
}

function figureColumn(figure: BenefitFigure, { answer, totals, texts, writer }: FigureColumnInput): BenefitColumn {
  const { benefits, figures: { through, priceLevel } } = answer;
  const { write, own, unit } = writer;
  const { screen } = write.words;
  const name = figureName(figure, write.words, own);
  const link = { figure, year: `-${through}`, texts, writer, mark: figure === "pending" || figure === "ahead" ? figure : undefined };
  const isAny = benefits.some((benefit) => benefit.figures[figure] !== 0);
  const hasPromise = wasGranted(answer.years) && benefits.some(({ figures: of }) => of.promised !== of.expected);
  const isUsual = figure === "promised" ? hasPromise : isAny || usual.has(figure);
  return {
    id: figure, name, fileName: `${name} (${screen.inPrices(write.tableUnit, pricesName(priceLevel, write))})`, look: "number", isUsual,
    value: (benefit) => benefit.figures[figure],
    show: ({ name: benefit, figures: of }) => createElement(FigureLink, { ...link, amount: of[figure], benefit, when: write.words.ledger.benefit(benefit) }),
    file: (benefit) => fileAmount(benefit.figures[figure], unit),
    total: {
      show: createElement(FigureLink, { ...link, amount: totals[figure], when: screen.through(String(through)) }), file: fileAmount(totals[figure], unit),
    },
  };
}

const usual: ReadonlySet<BenefitFigure> = new Set(["expected", "realised", "harvested", "pending"]);

function rateColumn(figure: "realisationRate" | "harvestRate", totals: Figures, { write }: CaseWriter): BenefitColumn {
  const name = figure === "realisationRate" ? write.words.screen.table.realisationRate : write.words.figure[figure];
  return {
    id: figure, name, fileName: `${name} (%)`, look: "number", isUsual: true, value: (benefit) => benefit.figures[figure],
    show: (benefit) => createElement(RateText, { rate: benefit.figures[figure], write }), file: (benefit) => fileRate(benefit.figures[figure]),
    total: { show: createElement(RateText, { rate: totals[figure], write }), file: fileRate(totals[figure]) },
  };
}
