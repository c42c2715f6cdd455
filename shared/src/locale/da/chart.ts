/** The words around every chart, in Danish. */
export const chart = {
  showTable: "Vis som tabel",
  showChart: "Vis som diagram",
  save: "Hent",
  saveAs: (title: string) => `Hent: ${title}`,
  png: "Billede (PNG)",
  svg: "Tegning (SVG)",
  csv: "Tal (CSV)",
  failed: "Filen kunne ikke laves. Diagrammet og tallene er der stadig; prøv igen, eller hent en af de andre.",
  key: "Farver og streger",
  walk: (title: string) => `${title}: gå fra punkt til punkt med piletasterne`,
  open: "Tryk på Enter for at se, hvad tallet består af.",
  undrawn: "Diagrammet kunne ikke hentes. Tallene står i tabellen.",
};
