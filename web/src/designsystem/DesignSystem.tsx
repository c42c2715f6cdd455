import { designSystem as danish } from "@hoest/shared/locale/da/design-system";
import { designSystem as english } from "@hoest/shared/locale/en/design-system";
import { useEffect, useMemo } from "react";
import { ChartFrame } from "../chart/ChartFrame.tsx";
import { ChartKey } from "../chart/ChartKey.tsx";
import { useArea, useWords } from "../language/spoken.ts";
import { writerOf } from "../language/writer.ts";
import { headlineTexts } from "../ui/headline-texts.ts";
import { Pieces } from "../ui/Pieces.tsx";
import { Section } from "../ui/Section.tsx";
import styles from "./DesignSystem.module.css";
import { SampleBands } from "./SampleBands.tsx";
import { SampleColours } from "./SampleColours.tsx";
import { SampleControls } from "./SampleControls.tsx";
import { SampleForm } from "./SampleForm.tsx";
import { SampleMessages } from "./SampleMessages.tsx";
import { SampleNumbers } from "./SampleNumbers.tsx";
import { SampleTable } from "./SampleTable.tsx";
import { sampleChart } from "./sample-chart.ts";
import { sampleFigures, sampleNames, sampleOffered } from "./samples.ts";

const looks = ["outline", "bar", "line", "dashed", "dotted", "tick", "dot"] as const;

/** Every component in every state, for those who build and test the screens. What it shows is fixed: it asks the server for nothing. */
export function DesignSystem() {
  const screenWords = useWords();
  const words = useArea({ da: danish, en: english });
  const write = useMemo(() => writerOf(screenWords, null), [screenWords]);
  const charts = useMemo(() => (["bars", "low"] as const).map((size) => sampleChart(words.chart, size, write)), [words, write]);
  useEffect(() => {
    document.title = screenWords.screen.titled(words.title);
  }, [screenWords, words]);
  const shared = { words, write };
  const sentence = headlineTexts({ through: sampleOffered.through, totals: sampleFigures.everything, investments: sampleNames }, write);
  return (
    <div className={styles["page"]}>
      <div>
        <h1 className={styles["title"]}>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <Section title={words.colours.title} note={words.colours.note}><SampleColours /></Section>
      <Section title={words.type.title} note={words.type.note}>
        <p className={styles["headline"]}><Pieces pieces={screenWords.screen.headline(sentence)} /></p>
        <p className={styles["strong"]}>{words.type.section}</p>
        <p>{words.type.text} 1.234.567,89 · 9.876.543,21</p>
        <p className={styles["small"]}>{words.type.small}</p>
      </Section>
      <Section title={words.bands.title} note={words.bands.note}><SampleBands {...shared} /></Section>
      <Section title={words.numbers.title} note={words.numbers.note}><SampleNumbers {...shared} /></Section>
      <Section title={words.table.title} note={words.table.note}><SampleTable {...shared} /></Section>
      <div className={styles["halves"]}>
        {charts.map((chart) => <ChartFrame key={chart.title} content={chart} write={write} size={chart.size} />)}
      </div>
      <ChartKey name={words.chart.key} entries={looks.map((drawn) => ({ name: words.chart.looks[drawn], colour: "realised", drawn }))} />
      <Section title={words.controls.title} note={words.controls.note}><SampleControls {...shared} /></Section>
      <Section title={words.form.title} note={words.form.note}><SampleForm {...shared} /></Section>
      <Section title={words.messages.title} note={words.messages.note}><SampleMessages {...shared} /></Section>
    </div>
  );
}
