import { isUnit, type Unit } from "@hoest/shared/amount-text";
import { isIsoDate } from "@hoest/shared/fiscal-year";
import type { ImportChoices, ImportPreview } from "@hoest/shared/import-preview";
import { type Mode, modes } from "@hoest/shared/stating";
import { type FormEvent, useId, useState } from "react";
import buttons from "../ui/Buttons.module.css";
import styles from "./ChoiceStep.module.css";
import { PageTitle } from "./PageTitle.tsx";
import { UnitChoice } from "./UnitChoice.tsx";
import type { ImportWriter } from "./writer.ts";

interface ChoiceStepProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly write: ImportWriter;
}

/** What only the person knows of a file: what its amounts are in, whether they are levels, and when they became known. */
export function ChoiceStep({ preview, isBusy, onChoose, write }: ChoiceStepProps) {
  const { choices: words } = write.words.imports;
  const [unit, setUnit] = useState<Unit | null>(null);
  const [mode, setMode] = useState<Mode>(preview.choices.mode);
  const [isMissing, setIsMissing] = useState(false);
  const [dateId, helpId] = [useId(), useId()];

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const knownOn = String(new FormData(event.currentTarget).get("knownOn"));
    setIsMissing(unit === null);
    if (unit !== null && isUnit(unit) && isIsoDate(knownOn)) onChoose({ ...preview.choices, unit, mode, knownOn });
  }

  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className={styles["why"]}>{words.why(preview.name)}</p>
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <UnitChoice preview={preview} unit={unit} isMissing={isMissing && unit === null} onUnit={setUnit} write={write} />
        <fieldset className={styles["group"]}>
          <legend>{words.mode}</legend>
          {modes.map((one) => (
            <label key={one} className={styles["option"]}>
              <input type="radio" name="mode" value={one} checked={mode === one} onChange={() => setMode(one)} />
              <span><b>{words.modes[one].name}</b><span className={styles["aside"]}>{words.modes[one].why}</span></span>
            </label>
          ))}
        </fieldset>
        <div className={styles["group"]}>
          <label htmlFor={dateId} className={styles["label"]}>{words.knownOn}</label>
          <input
            id={dateId} className={styles["date"]} type="date" name="knownOn" required defaultValue={preview.choices.knownOn}
            max={preview.choices.knownOn} aria-describedby={helpId}
          />
          <p id={helpId} className={styles["aside"]}>{words.knownOnWhy}</p>
        </div>
        <p><button type="submit" className={buttons["primary"]} disabled={isBusy}>{words.show}</button></p>
      </form>
    </>
  );
}
