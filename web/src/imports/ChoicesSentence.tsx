import { isUnit, type Unit } from "@hoest/shared/amount-text";
import { isIsoDate } from "@hoest/shared/fiscal-year";
import type { ImportChoices } from "@hoest/shared/import-preview";
import { modes } from "@hoest/shared/stating";
import type { ReactNode } from "react";
import { Choice } from "../ui/Choice.tsx";
import styles from "./ChoicesSentence.module.css";
import type { ImportWriter } from "./writer.ts";

interface ChoicesSentenceProps {
  readonly name: string;
  readonly choices: ImportChoices;
  readonly isBusy: boolean;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly write: ImportWriter;
}

const units: readonly Unit[] = ["kr", "t", "mio"];

/** How the file is read, as a sentence whose bold words can be changed. */
export function ChoicesSentence({ name, choices, isBusy, onChoose, write }: ChoicesSentenceProps) {
  const { imports: { choices: words }, notation } = write.words;
  const parts: Readonly<Record<string, ReactNode>> = {
    file: <b className={styles["file"]}>{name}</b>,
    unit: (
      <Choice
        label={words.unitLabel} shown={notation.unit[choices.unit]} value={choices.unit}
        options={units.map((unit) => ({ value: unit, name: notation.unit[unit] }))}
        onChoose={(unit) => isUnit(unit) && onChoose({ ...choices, unit })}
      />
    ),
    mode: (
      <Choice
        label={words.modeLabel} shown={words.modeWords[choices.mode]} value={choices.mode}
        options={modes.map((mode) => ({ value: mode, name: words.modeWords[mode] }))}
        onChoose={(text) => onChoose({ ...choices, mode: modes.find((mode) => mode === text) ?? choices.mode })}
      />
    ),
    knownOn: (
      <input
        key={choices.knownOn} className={styles["date"]} type="date" aria-label={words.knownOn} required defaultValue={choices.knownOn}
        onBlur={(event) => {
          const knownOn = event.currentTarget.value;
          if (isIsoDate(knownOn) && knownOn !== choices.knownOn) onChoose({ ...choices, knownOn });
        }}
      />
    ),
  };
  return (
    <div className={styles["sentence"]} role="group" aria-label={words.label} aria-busy={isBusy}>
      {[...words.sentence.matchAll(/([^{]*)\{(\w+)\}/g)].map(([, text = "", part = ""]) => <span key={part}>{text}{parts[part]}</span>)}
    </div>
  );
}
