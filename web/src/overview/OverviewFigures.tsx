import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { BandLegend } from "../ui/BandLegend.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { pricesName } from "../ui/choices.ts";
import { Pieces } from "../ui/Pieces.tsx";
import { Breakdowns } from "./Breakdowns.tsx";
import { Findings } from "./Findings.tsx";
import { headlineTexts } from "./headline-texts.ts";
import styles from "./OverviewFigures.module.css";
import { PoolFrames } from "./PoolFrames.tsx";
import { Totals } from "./Totals.tsx";
import { YearTable } from "./YearTable.tsx";

interface OverviewFiguresProps {
  readonly answer: FiguresAnswer;
  readonly register: readonly RegisteredInvestment[];
  readonly write: Writer;
}

/** Every figure of the overview, from the one sentence down to each investment. */
export function OverviewFigures({ answer, register, write }: OverviewFiguresProps) {
  const { screen } = write.words;
  const { totals } = answer;
  const through = screen.through(String(answer.through));
  const prices = pricesName(answer.priceLevel, write);
  const basisIn = (unit: string) => `${screen.inPrices(unit, prices)}, ${through}`;
  const basis = { text: basisIn(write.textUnit), table: basisIn(write.tableUnit) };
  return (
    <>
      <h1 className={styles["headline"]}><Pieces pieces={screen.headline(headlineTexts(answer, write))} /></h1>
      <Band figures={totals} size="header" label={bandLabel(totals, write.words, write.figure, basis.text)} />
      <div className={styles["key"]}>
        <BandLegend figures={totals} write={write} />
        <p className={styles["basis"]}>{basis.text}</p>
      </div>
      <div className={styles["halves"]}>
        <div className={styles["findings"]}><Findings findings={answer.findings} register={register} write={write} /></div>
        <div className={styles["totals"]}><Totals answer={answer} basis={basis.text} write={write} /></div>
        <div className={styles["years"]}><YearTable answer={answer} basis={basis.table} write={write} /></div>
        <div className={styles["pool"]}><PoolFrames answer={answer} basis={screen.inPrices(write.textUnit, prices)} write={write} /></div>
      </div>
      <Breakdowns answer={answer} register={register} basis={basis.table} write={write} />
    </>
  );
}
