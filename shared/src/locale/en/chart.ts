import type { chart as danish } from "../da/chart.ts";

/** The words around every chart, in English. */
export const chart: typeof danish = {
  showTable: "Show as table",
  showChart: "Show as chart",
  save: "Download",
  saveAs: (title) => `Download: ${title}`,
  png: "Picture (PNG)",
  svg: "Drawing (SVG)",
  csv: "Figures (CSV)",
  failed: "The file could not be made. The chart and the figures are still there; try again, or download one of the others.",
  key: "Colours and lines",
  walk: (title) => `${title}: move from point to point with the arrow keys`,
  open: "Press Enter to see what the figure is made of.",
  undrawn: "The chart could not be fetched. The figures are in the table.",
};
