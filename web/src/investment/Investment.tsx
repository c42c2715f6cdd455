import { Refusal } from "@hoest/shared/problem";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { investmentQuery } from "../api/investments.ts";
import { FiguresFailure } from "../ui/FiguresFailure.tsx";
import page from "../ui/FiguresPage.module.css";
import { FiguresTop } from "../ui/FiguresTop.tsx";
import { readSettings, type SearchTexts, searchTexts } from "../ui/settings.ts";
import { CaseHeader } from "./CaseHeader.tsx";
import { CaseSkeleton } from "./CaseSkeleton.tsx";
import { CaseTabs } from "./CaseTabs.tsx";
import styles from "./Investment.module.css";
import { MissingCase } from "./MissingCase.tsx";
import type { InvestmentSearch } from "./search.ts";
import { useCaseWriter } from "./writer.ts";

interface InvestmentProps {
  readonly code: string;
  /** The settings and the page's own choices as the address has them. */
  readonly texts: SearchTexts & InvestmentSearch;
  /** Puts other texts in the address; what is left out is gone from it. What is only being written replaces what was there. */
  readonly onTexts: (texts: SearchTexts & InvestmentSearch, isReplacing?: boolean) => void;
}

/** One investment, from promise to harvest: what it says, its figures, its benefits and every entry behind them. */
export function Investment({ code, texts, onTexts }: InvestmentProps) {
  const { chosen } = readSettings(texts);
  const writer = useCaseWriter(chosen.unit);
  const { write, own } = writer;
  const asked = useQuery(investmentQuery(code, chosen));
  const { screen } = write.words;
  const isMissing = asked.error instanceof Refusal && asked.error.code === "no-such-investment";
  const title = isMissing ? own.missing.title : asked.data?.title ?? code;
  useEffect(() => {
    document.title = screen.titled(title);
  }, [screen, title]);

  if (asked.isLoadingError) {
    if (isMissing) return <MissingCase code={code} texts={texts} writer={writer} />;
    return <FiguresFailure error={asked.error} chosen={chosen} texts={texts} write={write} onRetry={asked.refetch} />;
  }
  if (!asked.data) return <CaseSkeleton label={screen.loading} />;
  const answer = asked.data;
  return (
    <div className={page["page"]} aria-busy={asked.isPlaceholderData}>
      <p className={styles["back"]}><Link to="/investeringer" search={searchTexts(texts)}>{own.back}</Link></p>
      <FiguresTop
        answer={{ ...answer, ...answer.figures }} sentence={own.settings} isUpdating={asked.isPlaceholderData} texts={texts} write={write}
        onSettings={(settings) => onTexts(settings)}
      />
      <CaseHeader answer={answer} texts={texts} writer={writer} />
      <CaseTabs answer={answer} texts={texts} writer={writer} onTexts={onTexts} />
    </div>
  );
}
