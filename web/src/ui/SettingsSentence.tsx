import type { ReactNode } from "react";
import type { Writer } from "../language/writer.ts";
import { AsOfChoice } from "./AsOfChoice.tsx";
import { Choice } from "./Choice.tsx";
import { departmentName, departmentOptions, departmentValue, type Offered, priceLevelOptions, pricesName, throughOptions, unitOptions } from "./choices.ts";
import styles from "./SettingsSentence.module.css";
import type { ChosenSettings, SettingName } from "./settings.ts";

interface SettingsSentenceProps {
  readonly chosen: ChosenSettings;
  /** What the figures on screen are answered with, and what else may be chosen. */
  readonly offered: Offered;
  readonly write: Writer;
  /** Which settings stand where, when it is not about the whole pool. */
  readonly sentence?: string | undefined;
  readonly onChoose: (name: SettingName, text: string | null) => void;
}

/** What the figures are through, as of and in, as a sentence whose bold words can be changed. */
export function SettingsSentence({ chosen, offered, write, onChoose, sentence = write.words.screen.settings.sentence }: SettingsSentenceProps) {
  const { settings } = write.words.screen;
  const through = String(chosen.through ?? offered.through);
  const priceLevel = chosen.priceLevel ?? offered.priceLevel;
  const choices: Readonly<Record<string, ReactNode>> = {
    through: (
      <Choice
        label={settings.through} shown={through} value={through} options={throughOptions(offered, write)}
        onChoose={(year) => onChoose("through", year)}
      />
    ),
    asOf: <AsOfChoice asOf={chosen.asOf} today={offered.today} write={write} onChoose={(date) => onChoose("asOf", date)} />,
    priceLevel: (
      <Choice
        label={settings.priceLevel} shown={pricesName(priceLevel, write)} value={String(priceLevel)}
        options={priceLevelOptions(offered, write)} onChoose={(year) => onChoose("priceLevel", year)}
      />
    ),
    department: (
      <Choice
        label={settings.department} shown={departmentName(chosen.department, write)} value={departmentValue(chosen.department)}
        options={departmentOptions(offered, write)} onChoose={(value) => onChoose("department", value === "" ? null : value.slice(1))}
      />
    ),
    unit: (
      <Choice
        label={settings.unit} shown={write.textUnit} value={chosen.unit ?? ""} options={unitOptions(write)}
        onChoose={(unit) => onChoose("unit", unit === "" ? null : unit)}
      />
    ),
  };
  return (
    <div className={styles["sentence"]} role="group" aria-label={settings.label}>
      {sentenceParts(sentence).map(({ text, setting }) => <span key={text + setting}>{text}{choices[setting]}</span>)}
    </div>
  );
}

/** A sentence such as "Tal til og med {through}, …" as texts, each with the setting that follows it. */
function sentenceParts(sentence: string): { readonly text: string; readonly setting: string }[] {
  return [...sentence.matchAll(/([^{]+)(?:\{(\w+)\})?/g)].map(([, text = "", setting = ""]) => ({ text, setting }));
}
