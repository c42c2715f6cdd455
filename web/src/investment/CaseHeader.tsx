import { harvestStatusesOf } from "@hoest/shared/harvest-status";
import type { InvestmentAnswer } from "../api/investments.ts";
import { capitalised } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { BandLegend } from "../ui/BandLegend.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { pricesName } from "../ui/choices.ts";
import { headlineTexts } from "../ui/headline-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import head from "../ui/PageHead.module.css";
import { Pieces } from "../ui/Pieces.tsx";
import styles from "./CaseHeader.module.css";
import { CaseOwners } from "./CaseOwners.tsx";
import { wasGranted } from "./case-years.ts";
import { LatestRemarks } from "./LatestRemarks.tsx";
import type { InvestmentSearch } from "./search.ts";
import type { CaseWriter } from "./writer.ts";

interface CaseHeaderProps {
  readonly answer: InvestmentAnswer;
  readonly texts: InvestmentSearch;
  readonly writer: CaseWriter;
}

/** What the case is, what became of it in a sentence and a band, and what must not be overlooked. */
export function CaseHeader({ answer, texts, writer }: CaseHeaderProps) {
  const { write, own } = writer;
  const { code, title, department, committee, pool, figures } = answer;
  // A case that nothing was granted to has promised nothing, which is not a promise of nothing.
  const totals = wasGranted(answer.years) ? figures.totals : { ...figures.totals, promised: figures.totals.expected };
  const { screen, finding } = write.words;
  const basis = `${screen.inPrices(write.textUnit, pricesName(figures.priceLevel, write))}, ${screen.through(String(figures.through))}`;
  const isKnown = figures.investments.length > 0;
  const statuses = harvestStatusesOf(totals).map((status) => own.statuses[status]).join(", ");
  return (
    <header>
      <h1 className={`${head["headline"]} ${styles["title"]}`}>{title}</h1>
      <p className={styles["facts"]}>{own.facts([code, department, committee, own.pool(pool)])}</p>
      <CaseOwners answer={answer} writer={writer} />
      {isKnown && (
        <>
          <p className={styles["sentence"]}><Pieces pieces={screen.headline(headlineTexts({ ...figures, totals }, write))} /></p>
          <Band figures={totals} size="header" label={bandLabel(totals, write.words, write.figure, basis)} />
          <div className={head["key"]}>
            <BandLegend figures={totals} write={write} />
            <p className={head["basis"]}>{own.status}: <b>{statuses}</b> · {basis}</p>
          </div>
        </>
      )}
      <LatestRemarks remarks={answer.remarks} texts={texts} writer={writer} />
      {figures.findings.length > 0 && (
        <div className={styles["findings"]} role="group" aria-label={own.findings}>
          {figures.findings.map(({ code: found, details, amount }) => (
            <Notice key={found}>{capitalised(finding[found]({ ...details, ...(amount !== null && { amount: write.precise(amount) }) }))}</Notice>
          ))}
        </div>
      )}
    </header>
  );
}
