import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";
import type { Offered } from "./choices.ts";
import styles from "./FiguresTop.module.css";
import { Notices } from "./Notices.tsx";
import { SettingsSentence } from "./SettingsSentence.tsx";
import { readSettings, type SearchTexts, type SettingName, withSetting } from "./settings.ts";
import { Unseen } from "./Unseen.tsx";

interface FiguresTopProps {
  /** The answer on screen, or at least what of it offers choices. */
  readonly answer: Offered & Pick<FiguresAnswer, "isDemo">;
  /** The sentence to use instead of the whole pool's. */
  readonly sentence?: string;
  readonly isUpdating: boolean;
  readonly texts: SearchTexts;
  readonly write: Writer;
  readonly onSettings: (texts: SearchTexts) => void;
}

/** What stands above figures on every page: the settings as a sentence, the mark of an example pool, and what must be known first. */
export function FiguresTop({ answer, sentence, isUpdating, texts, write, onSettings }: FiguresTopProps) {
  const { screen } = write.words;
  const { chosen, wrong } = readSettings(texts);
  const choose = (name: SettingName, text: string | null) => onSettings(withSetting(texts, name, text));
  return (
    <>
      <Unseen><span role="status">{isUpdating ? screen.settings.updating : ""}</span></Unseen>
      <div className={styles["top"]}>
        <SettingsSentence chosen={chosen} sentence={sentence} offered={answer} write={write} onChoose={choose} />
        {answer.isDemo && <p className={styles["demo"]}>{screen.demo}</p>}
      </div>
      <Notices answer={answer} wrong={wrong} texts={texts} write={write} />
    </>
  );
}
