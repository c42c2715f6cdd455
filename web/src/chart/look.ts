/** The colours of charts by what they draw: names that tokens.css gives a value in light, in dark and on paper. A drawing follows them by itself. */
export const look = {
  paper: "var(--paper)",
  raised: "var(--raised)",
  ground: "var(--tint)",
  ink: "var(--ink)",
  soft: "var(--soft)",
  line: "var(--line)",
  accent: "var(--accent)",
  committed: "var(--committed)",
  spent: "var(--spent)",
  expected: "var(--expected)",
  realised: "var(--realised)",
  harvested: "var(--harvested)",
  harvestedEdge: "var(--harvested-edge)",
  pending: "var(--pending)",
  avoided: "var(--avoided)",
  ahead: "var(--ahead)",
} as const;

/** The typeface of charts, by name: a chart measures its texts before they are drawn. Quotation marks would end an attribute of a saved drawing. */
export const chartFont = "IBM Plex Sans, IBM Plex Sans fallback, sans-serif";

/** How a series is drawn, for the key beside the chart. */
export type SeriesLook = "outline" | "bar" | "line" | "dashed" | "dotted" | "tick" | "dot";

/** One line of a chart's key. */
export interface KeyEntry {
  readonly name: string;
  readonly colour: keyof typeof look;
  readonly drawn: SeriesLook;
}
