import type { IsoDate } from "@hoest/shared/fiscal-year";
import { type FormEvent, type ToggleEvent, useId, useRef } from "react";
import type { Writer } from "../language/writer.ts";
import styles from "./AsOfChoice.module.css";
import buttons from "./Buttons.module.css";

interface AsOfChoiceProps {
  readonly asOf: IsoDate | null;
  readonly today: IsoDate;
  readonly write: Writer;
  /** Null is today, whichever day that will be when the address is opened. */
  readonly onChoose: (asOf: string | null) => void;
}

/** The date in the settings sentence, with a small form that opens under it. */
export function AsOfChoice({ asOf, today, write, onChoose }: AsOfChoiceProps) {
  const { settings } = write.words.screen;
  const panel = useRef<HTMLDivElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const [panelId, dateId, helpId] = [useId(), useId(), useId()];

  function focusWhenOpen(event: ToggleEvent<HTMLDivElement>): void {
    if (event.newState === "open") dateField.current?.focus();
  }
  function choose(date: string | null): void {
    panel.current?.hidePopover();
    onChoose(date);
  }
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const date = new FormData(event.currentTarget).get("asOf");
    if (typeof date === "string") choose(date);
  }

  return (
    <>
      <button type="button" className={styles["word"]} popoverTarget={panelId}>{write.date(asOf ?? today)}</button>
      <div
        ref={panel} id={panelId} className={styles["panel"]} popover="auto" role="dialog" aria-label={settings.asOf}
        onToggle={focusWhenOpen}
      >
        <form className={styles["form"]} onSubmit={submit}>
          <label htmlFor={dateId}>{settings.asOf}</label>
          <input
            key={asOf ?? today} ref={dateField} id={dateId} className={styles["date"]} type="date" name="asOf" required max={today}
            defaultValue={asOf ?? today} aria-describedby={helpId}
          />
          <p id={helpId} className={styles["help"]}>{settings.asOfHelp}</p>
          <button type="submit" className={buttons["primary"]}>{settings.show}</button>
          {asOf !== null && <button type="button" className={buttons["secondary"]} onClick={() => choose(null)}>{settings.showToday}</button>}
        </form>
      </div>
    </>
  );
}
