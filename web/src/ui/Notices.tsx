import { Link } from "@tanstack/react-router";
import type { Writer } from "../language/writer.ts";
import { isPreliminary, type Offered } from "./choices.ts";
import { Notice } from "./Notice.tsx";
import styles from "./Notices.module.css";
import { type SearchTexts, type WrongSetting, withSetting } from "./settings.ts";

interface NoticesProps {
  readonly answer: Offered;
  readonly wrong: readonly WrongSetting[];
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** What a reader must know before the figures: settings that could not be used, a date in the past, a year not closed. */
export function Notices({ answer, wrong, texts, write }: NoticesProps) {
  const { settings, past, preliminary } = write.words.screen;
  const { through, asOf, today } = answer;
  const isPast = asOf !== null && asOf < today;
  const isOpen = isPreliminary(through, answer);
  if (wrong.length === 0 && !isPast && !isOpen) return null;
  return (
    <div className={styles["notices"]}>
      {wrong.map(({ name, text }) => (
        <Notice key={name}>
          {settings.wrong(settings.parameter[name], text)} <Link to="." search={withSetting(texts, name, null)}>{settings.forget}</Link>
        </Notice>
      ))}
      {isPast && (
        <Notice>
          {past(write.date(asOf))} <Link to="." search={withSetting(texts, "asOf", null)}>{settings.showToday}</Link>
        </Notice>
      )}
      {isOpen && <Notice>{preliminary(String(through))}</Notice>}
    </div>
  );
}
