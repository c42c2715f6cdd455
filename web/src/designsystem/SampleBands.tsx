import type { designSystem } from "@hoest/shared/locale/da/design-system";
import { nothing } from "@hoest/shared/money";
import type { Writer } from "../language/writer.ts";
import { Band } from "../ui/Band.tsx";
import { BandLegend } from "../ui/BandLegend.tsx";
import { bandLabel } from "../ui/band-label.ts";
import { UseBar } from "../ui/UseBar.tsx";
import styles from "./Samples.module.css";
import { sampleFigures, sampleNames } from "./samples.ts";

/** What each sample shows is written with. */
export interface SampleProps {
  readonly words: typeof designSystem;
  readonly write: Writer;
}

/** The band in every shape and both sizes, with its key, and the bar of what is used. */
export function SampleBands({ words: { bands, messages }, write }: SampleProps) {
  const labelOf = (name: (typeof sampleNames)[number]) => (
    `${bands.samples[name]}. ${bandLabel(sampleFigures[name], write.words, write.figure, write.textUnit)}`
  );
  const { everything, more } = sampleFigures;
  return (
    <div className={styles["bands"]}>
      {sampleNames.map((name) => (
        <div key={name} className={styles["band"]}>
          <span>{bands.samples[name]}</span>
          <Band figures={sampleFigures[name]} size="header" label={`${labelOf(name)}, ${bands.header}`} />
          <Band figures={sampleFigures[name]} size="row" label={`${labelOf(name)}, ${bands.row}`} />
        </div>
      ))}
      <BandLegend figures={everything} write={write} />
      <BandLegend figures={more} write={write} />
      <UseBar used={everything.spent} whole={everything.committed} label={messages.use(write.rate(0.872))} />
      <UseBar used={everything.committed} whole={everything.spent} label={messages.use(write.rate(1.146))} />
      <UseBar used={nothing} whole={everything.committed} label={messages.use(write.rate(0))} />
    </div>
  );
}
