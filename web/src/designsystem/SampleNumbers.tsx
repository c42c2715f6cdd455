import { isoDate } from "@hoest/shared/fiscal-year";
import { writerOf } from "../language/writer.ts";
import { AmountText } from "../ui/AmountText.tsx";
import { RateText } from "../ui/RateText.tsx";
import { RecordedText } from "../ui/RecordedText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/Table.module.css";
import { YearsText } from "../ui/YearsText.tsx";
import type { SampleProps } from "./SampleBands.tsx";
import styles from "./Samples.module.css";
import { sampleAmounts, sampleRates } from "./samples.ts";

const units = ["kr", "t", "mio"] as const;

/** Amounts in every unit, rates with their lights, years and days. */
export function SampleNumbers({ words: { numbers }, write }: SampleProps) {
  const { notation } = write.words;
  return (
    <div className={styles["stack"]}>
      <ScrollRegion label={numbers.amount}>
        <table className={table["table"]}>
          <thead>
            <tr>{units.map((unit) => <th key={unit} scope="col" className={table["number"]}>{`${numbers.amount}, ${notation.unit[unit]}`}</th>)}</tr>
          </thead>
          <tbody>
            {sampleAmounts.map((amount) => (
              <tr key={amount}>
                {units.map((unit) => <td key={unit} className={table["number"]}><AmountText amount={amount} write={writerOf(write.words, unit)} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles["line"]}>{numbers.rate}: {sampleRates.map((rate) => <span key={String(rate)}><RateText rate={rate} write={write} /></span>)}</p>
      <p className={styles["line"]}>
        {numbers.years}: <span><YearsText years={4.4295} write={write} /></span> <span><YearsText years={null} write={write} /></span>
        {" "}<span>{numbers.date}: {write.date(isoDate("2026-06-18"))}</span>
        <span><RecordedText entry={{ recordedAt: "2026-06-18T10:15:00.000Z", recordedBy: numbers.person }} write={write} /></span>
      </p>
    </div>
  );
}
