import { useState } from "react";
import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { BandLegend } from "../ui/BandLegend.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { pricesName } from "../ui/choices.ts";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import { Attention } from "./Attention.tsx";
import { Headline } from "./Headline.tsx";
import { headlineTexts } from "./headline-texts.ts";
import styles from "./OverviewFigures.module.css";
import type { OverviewParts } from "./parts.ts";
import { Stair } from "./Stair.tsx";
import { type OverviewSearch, openYear } from "./search.ts";

interface OverviewFiguresProps {
  readonly answer: FiguresAnswer;
  readonly register: readonly RegisteredInvestment[];
  /** The settings and the year taken apart, as the address has them. */
  readonly texts: SearchTexts & OverviewSearch;
  readonly parts: OverviewParts;
  readonly write: Writer;
}

/** Every figure of the overview, from the one sentence down to each department; each leads to what it is made of. */
export function OverviewFigures({ answer, register, texts, parts: { YearChart, YearCases, Breakdowns, PoolFrames }, write }: OverviewFiguresProps) {
  const { screen } = write.words;
  const { totals } = answer;
  const prices = pricesName(answer.priceLevel, write);
  const basisIn = (unit: string) => `${screen.inPrices(unit, prices)}, ${screen.through(String(answer.through))}`;
  const basis = { text: basisIn(write.textUnit), table: basisIn(write.tableUnit) };
  const year = openYear(texts);
  // A link with a year in it opens at the top like any other: only a reader who asks for a year is taken to it.
  const [linkedYear] = useState(year);
  const shared = { texts: searchTexts(texts), write };
  return (
    <>
      <h1 className={styles["headline"]}><Headline pieces={screen.headline(headlineTexts(answer, write))} texts={shared.texts} /></h1>
      <Band figures={totals} size="header" label={bandLabel(totals, write.words, write.figure, basis.text)} />
      <div className={styles["key"]}>
        <BandLegend figures={totals} {...shared} />
        <p className={styles["basis"]}>{basis.text}</p>
      </div>
      <div className={styles["halves"]}>
        <div className={styles["attention"]}><Attention answer={answer} register={register} {...shared} /></div>
        <div className={styles["stair"]}><Stair answer={answer} basis={basis.text} {...shared} /></div>
        <div className={styles["years"]}>
          <YearChart answer={answer} basis={basis} {...shared} />
        </div>
        <div className={styles["pool"]}><PoolFrames answer={answer} basis={screen.inPrices(write.textUnit, prices)} {...shared} /></div>
      </div>
      {year !== null && (
        <YearCases
          key={year} year={year} register={register} basis={screen.inPrices(write.tableUnit, prices)} isOpenedNow={year !== linkedYear} {...shared}
        />
      )}
      <Breakdowns answer={answer} basis={basis.table} {...shared} />
    </>
  );
}
