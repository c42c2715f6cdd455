import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { figuresQuery } from "../api/figures.ts";
import { investmentsQuery } from "../api/investments.ts";
import { useWords } from "../language/spoken.ts";
import { writerOf } from "../language/writer.ts";
import { FiguresFailure } from "../ui/FiguresFailure.tsx";
import page from "../ui/FiguresPage.module.css";
import { FiguresTop } from "../ui/FiguresTop.tsx";
import { readSettings, type SearchTexts } from "../ui/settings.ts";
import { inWholeKroner } from "../ui/whole-kroner.ts";
import { OverviewSkeleton } from "./OverviewSkeleton.tsx";
import { partsQuery } from "./parts.ts";
import type { OverviewSearch } from "./search.ts";

interface OverviewProps {
  /** The settings and what is taken apart, as the address has them. */
  readonly texts: SearchTexts & OverviewSearch;
  readonly onTexts: (texts: SearchTexts & OverviewSearch, isReplacing?: boolean) => void;
}

/** The front page: what the pool promised, saved and harvested, for someone with one minute. */
export function Overview({ texts, onTexts }: OverviewProps) {
  const { chosen } = readSettings(texts);
  const words = useWords();
  const write = useMemo(() => inWholeKroner(writerOf(words, chosen.unit), chosen.unit), [words, chosen.unit]);
  const figures = useQuery(figuresQuery(chosen));
  const register = useQuery(investmentsQuery);
  const parts = useQuery(partsQuery);
  useEffect(() => {
    document.title = words.screen.titled(words.screen.overview);
  }, [words]);

  // Figures already on screen stay there when asking again in the background fails.
  const failed = [figures, register, parts].find(({ isLoadingError }) => isLoadingError);
  if (failed?.error) return <FiguresFailure error={failed.error} chosen={chosen} texts={texts} write={write} onRetry={failed.refetch} />;
  if (!figures.data || !register.data || !parts.data) return <OverviewSkeleton label={words.screen.loading} />;

  const answer = figures.data;
  const { EmptyPool, OverviewFigures } = parts.data;
  const isEmpty = answer.investments.length === 0 && Object.keys(answer.pool).length === 0;
  return (
    <div className={page["page"]} aria-busy={figures.isPlaceholderData}>
      <FiguresTop answer={answer} isUpdating={figures.isPlaceholderData} texts={texts} write={write} onSettings={(settings) => onTexts(settings)} />
      {isEmpty
        ? <EmptyPool pastDate={answer.asOf === null ? null : write.date(answer.asOf)} />
        : <OverviewFigures answer={answer} register={register.data} texts={texts} write={write} onTexts={onTexts} />}
    </div>
  );
}
