import type { ChartData } from "./chart-data.ts";
import type { ChartOption } from "./chart-option.ts";
import type { KeyEntry } from "./look.ts";

/** What a chart shows, how it is drawn, and what it is called. Make it with a pure function of figures and a writer, and keep it with `useMemo`. */
export interface ChartContent {
  /** A sentence that says what the chart says, made of the figures. */
  readonly title: string;
  /** What is drawn, in which unit and prices, through which year. */
  readonly note: string;
  /** What it is of and as of which day, for a file that leaves the page. */
  readonly origin: string;
  /** What the chart says, for those who cannot see it: the shape of it in words and numbers. */
  readonly label: string;
  readonly option: ChartOption;
  /** The numbers drawn. One row for each point of the first series, in its order. */
  readonly data: ChartData;
  readonly drawnAs: readonly KeyEntry[];
  /** The prices amounts are in, for the heading of a file. */
  readonly prices: string;
  /** The name of a saved file, without its ending. */
  readonly fileName: string;
}
