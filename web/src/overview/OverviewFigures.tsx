import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, useId, useState } from "react";
import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { BandLegend } from "../ui/BandLegend.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { pricesName } from "../ui/choices.ts";
import { headlineTexts } from "../ui/headline-texts.ts";
import head from "../ui/PageHead.module.css";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import { Attention } from "./Attention.tsx";
import { Breakdowns } from "./Breakdowns.tsx";
import { Headline } from "./Headline.tsx";
import styles from "./OverviewFigures.module.css";
import { PoolFrames } from "./PoolFrames.tsx";
import { type PoolPart, poolPartQuery } from "./pool-part.ts";
import { Stair } from "./Stair.tsx";
import { type OverviewSearch, openPool, openYear } from "./search.ts";
import { YearCases } from "./YearCases.tsx";
import { YearChart } from "./YearChart.tsx";

interface OverviewFiguresProps {
  readonly answer: FiguresAnswer;
  readonly register: readonly RegisteredInvestment[];
  /** The settings and what is taken apart, as the address has them. */
  readonly texts: SearchTexts & OverviewSearch;
  readonly write: Writer;
  readonly onTexts: (texts: SearchTexts & OverviewSearch, isReplacing?: boolean) => void;
}

/** Every figure of the overview, from the one sentence down to each department; each leads to what it is made of. */
export function OverviewFigures({ answer, register, texts, write, onTexts }: OverviewFiguresProps) {
  const { screen } = write.words;
  const { totals } = answer;
  const prices = pricesName(answer.priceLevel, write);
  const basisIn = (unit: string) => `${screen.inPrices(unit, prices)}, ${screen.through(String(answer.through))}`;
  const basis = { text: basisIn(write.textUnit), table: basisIn(write.tableUnit) };
  const [year, part] = [openYear(texts), openPool(texts)];
  // A link with something taken apart in it opens at the top like any other: only a reader who asks for it is taken to it.
  const [linked] = useState(texts);
  const yearsId = useId();
  const shared = { texts: searchTexts(texts), write };
  return (
    <>
      <h1 className={head["headline"]}><Headline pieces={screen.headline(headlineTexts(answer, write))} texts={shared.texts} /></h1>
      <Band figures={totals} size="header" label={bandLabel(totals, write.words, write.figure, basis.text)} />
      <div className={head["key"]}>
        <BandLegend figures={totals} {...shared} />
        <p className={head["basis"]}>{basis.text}</p>
      </div>
      <div className={styles["halves"]}>
        <div className={styles["attention"]}><Attention answer={answer} register={register} {...shared} /></div>
        <div className={styles["stair"]}><Stair answer={answer} basis={basis.text} {...shared} /></div>
        <div id={yearsId} className={styles["years"]} tabIndex={-1}>
          <YearChart answer={answer} basis={basis} {...shared} />
        </div>
        <div className={styles["pool"]}><PoolFrames answer={answer} basis={screen.inPrices(write.textUnit, prices)} {...shared} /></div>
      </div>
      {year !== null && (
        <YearCases
          key={year} year={year} register={register} basis={screen.inPrices(write.tableUnit, prices)} isOpenedNow={texts.year !== linked.year}
          openerId={yearsId} {...shared}
        />
      )}
      {part !== null && (
        <OpenedPool key={texts.pool} asked={part} isOpenedNow={texts.pool !== linked.pool} texts={texts} write={write} onTexts={onTexts} />
      )}
      <Breakdowns answer={answer} basis={basis.table} {...shared} />
    </>
  );
}

/** A figure of the pool taken apart, once the table for it is here. */
function OpenedPool(props: ComponentProps<PoolPart["PoolFigure"]>) {
  const { data, isError } = useQuery(poolPartQuery);
  if (isError) return <p role="alert">{props.write.words.overview.opened.failed}</p>;
  return data && <data.PoolFigure {...props} />;
}
