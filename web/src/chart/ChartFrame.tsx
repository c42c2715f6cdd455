import { chart as danish } from "@hoest/shared/locale/da/chart";
import { chart as english } from "@hoest/shared/locale/en/chart";
import { CatchBoundary } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useId, useMemo, useState } from "react";
import { useArea } from "../language/spoken.ts";
import type { Writer } from "../language/writer.ts";
import { DropList } from "../ui/DropList.tsx";
import tools from "../ui/Tool.module.css";
import styles from "./ChartFrame.module.css";
import { ChartKey } from "./ChartKey.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { ChartWalk } from "./ChartWalk.tsx";
import type { ChartContent } from "./chart-content.ts";
import { type ChartData, pointLines } from "./chart-data.ts";

// Drawing takes more code than the rest of a page together: it comes when the first chart is shown.
const Chart = lazy(() => import("./Chart.tsx").then((module) => ({ default: module.Chart })));

type ChartFile = "png" | "svg" | "csv";

// Making files is for those who ask for one.
const fileMade = (content: ChartContent, format: ChartFile) => import("./save-chart.ts").then(({ saveChart }) => saveChart(content, format));

interface ChartFrameProps {
  readonly content: ChartContent;
  readonly write: Writer;
  /** How high the drawing is: 16, 21 or 26 rem. */
  readonly size?: "low" | "medium" | "tall";
  /** Goes to what a point is made of; its row's number is given. */
  readonly onChoose?: (row: number) => void;
  /** How a row's name is shown in the table, such as a link to what it is made of. */
  readonly rowName?: (row: ChartData["rows"][number]) => ReactNode;
  /** A table of its own instead of the plain one; it must show the same numbers. */
  readonly table?: ReactNode;
  /** What the table is of, in its own unit; the chart's note when left out. */
  readonly tableNote?: string;
}

// How to use it: a feature makes a `ChartContent` with a pure function of figures and a writer, tested without a page, and keeps it with
// `useMemo`. Amounts are drawn in øre, and the option formats its axes with `axisText`; colours come from `look`, which follows light, dark and
// print by itself. The first series has one point for each row of the data: what is told of a point, by pointer or arrow keys, is that row.

/** A chart with everything that belongs to it: what it says, its key, its numbers as a table, and files to take away. */
export function ChartFrame({ content, write, size = "medium", onChoose, rowName, table, tableNote }: ChartFrameProps) {
  const words = useArea({ da: danish, en: english });
  const titleId = useId();
  const [isTable, setIsTable] = useState(false);
  const [shown, setShown] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { title, note, label, option, data, drawnAs } = content;
  const told = useMemo(() => data.rows.map((row) => pointLines(row, data, write)), [data, write]);
  const save = (format: ChartFile) => fileMade(content, format).then(() => setHasFailed(false), () => setHasFailed(true));
  const numbers = table ?? <ChartTable data={data} caption={`${title}, ${note}`} write={write} rowName={rowName} />;
  return (
    <section className={styles["frame"]} aria-labelledby={titleId}>
      <div className={styles["head"]}>
        <h2 id={titleId}>{title}</h2>
        <div className={styles["tools"]}>
          <button type="button" className={tools["tool"]} aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>{words.showTable}</button>
          <DropList
            name={words.save} label={words.saveAs(title)} look={tools["tool"]}
            items={(["png", "svg", "csv"] as const).map((format) => ({ name: words[format], onChoose: () => save(format) }))}
          />
        </div>
      </div>
      <p className={styles["note"]}>{isTable ? tableNote ?? note : note}</p>
      {hasFailed && <p role="alert" className={styles["note"]}>{words.failed}</p>}
      {isTable ? numbers : (
        <CatchBoundary getResetKey={() => title} errorComponent={() => <><p className={styles["note"]}>{words.undrawn}</p>{numbers}</>}>
          <div className={styles["drawn"]}>
            <div className={styles[size]} role="img" aria-label={label}>
              <Suspense><Chart option={option} told={told} shown={shown} onChoose={onChoose} /></Suspense>
            </div>
            <ChartWalk name={words.walk(title)} hint={onChoose && words.open} told={told} onShow={setShown} onChoose={onChoose} />
            <ChartKey name={words.key} entries={drawnAs} />
          </div>
        </CatchBoundary>
      )}
    </section>
  );
}
