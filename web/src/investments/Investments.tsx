import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { figuresQuery } from "../api/figures.ts";
import { investmentsQuery } from "../api/investments.ts";
import { FiguresFailure } from "../ui/FiguresFailure.tsx";
import page from "../ui/FiguresPage.module.css";
import { FiguresTop } from "../ui/FiguresTop.tsx";
import { readSettings, type SearchTexts } from "../ui/settings.ts";
import { InvestmentsList } from "./InvestmentsList.tsx";
import { InvestmentsSkeleton } from "./InvestmentsSkeleton.tsx";
import type { InvestmentsSearch } from "./search.ts";
import { useListWriter } from "./writer.ts";

interface InvestmentsProps {
  /** The settings and the list's own choices as the address has them. */
  readonly texts: SearchTexts & InvestmentsSearch;
  /** Puts other texts in the address; what is left out is gone from it. What is only being written replaces what was there. */
  readonly onTexts: (texts: SearchTexts & InvestmentsSearch, isReplacing?: boolean) => void;
}

/** Every investment of the pool: to be searched, narrowed, put in order and compared. */
export function Investments({ texts, onTexts }: InvestmentsProps) {
  const { chosen } = readSettings(texts);
  const writer = useListWriter(chosen.unit);
  const { write, list } = writer;
  const figures = useQuery(figuresQuery(chosen));
  const register = useQuery(investmentsQuery);
  const { screen } = write.words;
  useEffect(() => {
    document.title = screen.titled(list.title);
  }, [screen, list]);

  const failed = [figures, register].find(({ isLoadingError }) => isLoadingError);
  if (failed?.error) return <FiguresFailure error={failed.error} chosen={chosen} texts={texts} write={write} onRetry={failed.refetch} />;
  if (!figures.data || !register.data) return <InvestmentsSkeleton label={screen.loading} />;
  return (
    <div className={page["page"]} aria-busy={figures.isPlaceholderData}>
      <FiguresTop
        answer={figures.data} isUpdating={figures.isPlaceholderData} texts={texts} write={write}
        onSettings={(settings) => onTexts(settings)}
      />
      <InvestmentsList answer={figures.data} register={register.data} texts={texts} writer={writer} onTexts={onTexts} />
    </div>
  );
}
