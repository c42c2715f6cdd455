import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { figuresQuery } from "../api/figures.ts";
import { investmentsQuery } from "../api/investments.ts";
import { useWords } from "../language/spoken.ts";
import { writerOf } from "../language/writer.ts";
import { SettingsSentence } from "../ui/SettingsSentence.tsx";
import { readSettings, type SearchTexts, type SettingName, withSetting } from "../ui/settings.ts";
import { Unseen } from "../ui/Unseen.tsx";
import { EmptyPool } from "./EmptyPool.tsx";
import { Notices } from "./Notices.tsx";
import styles from "./Overview.module.css";
import { OverviewFailure } from "./OverviewFailure.tsx";
import { OverviewFigures } from "./OverviewFigures.tsx";
import { OverviewSkeleton } from "./OverviewSkeleton.tsx";

interface OverviewProps {
  /** The settings as the address has them. */
  readonly texts: SearchTexts;
  readonly onSettings: (texts: SearchTexts) => void;
}

/** The front page: what the pool promised, saved and harvested, for someone with one minute. */
export function Overview({ texts, onSettings }: OverviewProps) {
  const { chosen, wrong } = readSettings(texts);
  const words = useWords();
  const write = writerOf(words, chosen.unit);
  const figures = useQuery(figuresQuery(chosen));
  const register = useQuery(investmentsQuery);
  useEffect(() => {
    document.title = words.screen.titled(words.screen.overview);
  }, [words]);

  // Figures already on screen stay there when asking again in the background fails.
  const failed = [figures, register].find(({ isLoadingError }) => isLoadingError);
  if (failed?.error) return <OverviewFailure error={failed.error} chosen={chosen} texts={texts} write={write} onRetry={failed.refetch} />;
  if (!figures.data || !register.data) return <OverviewSkeleton label={words.screen.loading} />;

  const answer = figures.data;
  const isEmpty = answer.investments.length === 0 && Object.keys(answer.pool).length === 0;
  const choose = (name: SettingName, text: string | null) => onSettings(withSetting(texts, name, text));
  return (
    <div className={styles["page"]} aria-busy={figures.isPlaceholderData}>
      <Unseen><span role="status">{figures.isPlaceholderData ? words.screen.settings.updating : ""}</span></Unseen>
      <div className={styles["top"]}>
        <SettingsSentence chosen={chosen} offered={answer} write={write} onChoose={choose} />
        {answer.isDemo && <p className={styles["demo"]}>{words.screen.demo}</p>}
      </div>
      <Notices answer={answer} wrong={wrong} texts={texts} write={write} />
      {isEmpty
        ? <EmptyPool pastDate={answer.asOf === null ? null : write.date(answer.asOf)} />
        : <OverviewFigures answer={answer} register={register.data} write={write} />}
    </div>
  );
}
