import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, registerLocale, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import styles from "./Chart.module.css";
import type { ChartOption } from "./chart-option.ts";
import { danishLocale } from "./danish-locale.ts";

use([BarChart, LineChart, ScatterChart, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);
registerLocale("DA", danishLocale);

export interface ChartProps {
  readonly option: ChartOption;
  /** What each point says, in the order of the first series: first its name, then its numbers. */
  readonly told: readonly (readonly string[])[];
  /** The point whose words are shown; null is none but the one under the pointer. */
  readonly shown: number | null;
  readonly onChoose?: ((point: number) => void) | undefined;
}

/** Draws an option into the room its parent gives it. The only place that draws; colours follow the page, so light, dark and print need no redrawing. */
export function Chart({ option, told, shown, onChoose }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current, null, { renderer: "svg", locale: "DA" });
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
    chart.current = drawn;
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.setOption({ ...option, tooltip: tooltipOf(option, told) }, { notMerge: true }), [option, told]);
  useEffect(() => {
    chart.current?.dispatchAction(shown === null ? { type: "hideTip" } : { type: "showTip", seriesIndex: 0, dataIndex: shown });
  }, [shown]);
  useEffect(() => {
    chart.current?.on("click", ({ dataIndex }) => onChoose?.(dataIndex));
    return () => {
      chart.current?.off("click");
    };
  }, [onChoose]);
  return <div ref={place} className={onChoose ? `${styles["chart"]} ${styles["open"]}` : styles["chart"]} />;
}

type Told = ChartProps["told"];

/** A point's words beside it, as elements with classes: text with styles in it would break the policy that keeps foreign styles out. */
function tooltipOf({ tooltip }: ChartOption, told: Told): ChartOption["tooltip"] {
  return {
    confine: true, transitionDuration: 0, padding: 0, borderWidth: 0, backgroundColor: "transparent", extraCssText: "box-shadow: none", ...tooltip,
    formatter: (points) => {
      const [point] = Array.isArray(points) ? points : [points];
      return tip(told[point?.dataIndex ?? -1] ?? []);
    },
  };
}

function tip(lines: Told[number]): HTMLElement {
  const words = document.createElement("div");
  words.className = styles["tip"] ?? "";
  for (const line of lines) words.append(Object.assign(document.createElement("p"), { textContent: line }));
  return words;
}

/** An option as the text of an SVG drawing of a size in pixels. */
export function drawnAsText(option: ChartOption, width: number, height: number): string {
  const drawn = init(null, null, { renderer: "svg", ssr: true, width, height, locale: "DA" });
  drawn.setOption({ ...option, tooltip: { show: false } });
  const text = drawn.renderToSVGString();
  drawn.dispose();
  // Nothing in a file can be pointed at: what is there for a pointer is left out.
  return text.replace(/<style[\s\S]*?<\/style>/g, "").replace(/ class="[^"]*"/g, "");
}
