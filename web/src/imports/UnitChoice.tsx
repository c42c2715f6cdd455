import type { Unit } from "@hoest/shared/amount-text";
import type { ImportPreview } from "@hoest/shared/import-preview";
import { type ReactNode, useId, useMemo } from "react";
import styles from "./ChoiceStep.module.css";
import { choiceExamples, type Example } from "./choice-examples.ts";
import own from "./UnitChoice.module.css";
import { type ImportWriter, kroner } from "./writer.ts";

interface UnitChoiceProps {
  readonly preview: ImportPreview;
  readonly unit: Unit | null;
  /** The person went on without choosing. */
  readonly isMissing: boolean;
  readonly onUnit: (unit: Unit) => void;
  readonly write: ImportWriter;
}

const units: readonly Unit[] = ["kr", "t", "mio"];

/** The unit of a file's amounts, each with what it makes of amounts in the file. Nothing is chosen beforehand: a wrong guess is a thousandfold. */
export function UnitChoice({ preview, unit, isMissing, onUnit, write }: UnitChoiceProps) {
  const { choices: words } = write.words.imports;
  const errorId = useId();
  const examples = useMemo(() => choiceExamples(preview), [preview]);
  return (
    <fieldset className={styles["group"]} aria-describedby={isMissing ? errorId : undefined}>
      <legend>{words.unit}</legend>
      {isMissing && <p id={errorId} className={own["missing"]} role="alert"><span aria-hidden="true">▲ </span>{words.missingUnit}</p>}
      {units.map((one) => (
        <label key={one} className={styles["option"]}>
          <input type="radio" name="unit" value={one} checked={unit === one} onChange={() => onUnit(one)} />
          <span>
            <b>{words.units[one]}</b>
            {examples.map((example) => <span key={example.row} className={styles["aside"]}>{exampleIn(example, one, write)}</span>)}
          </span>
        </label>
      ))}
      {examples.length === 0 && <p className={styles["aside"]}>{words.noAmount}</p>}
    </fieldset>
  );
}

function exampleIn({ row, text, place, read }: Example, unit: Unit, write: ImportWriter): ReactNode {
  const { choices: words } = write.words.imports;
  const answer = read[unit];
  const what = words[place](text, write.count(row));
  if ("wrong" in answer) return `${what} ${words.wrong[answer.wrong]}`;
  return <>{what} <span className={own["amount"]}>{words.reads(write.words.notation.amount.kr(kroner(answer.amount, write)))}</span></>;
}
