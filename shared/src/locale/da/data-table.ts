/** The words of a table that can be put in order, searched and saved, in Danish. */
export const dataTable = {
  columns: "Kolonner",
  columnsHelp: "Vælg, hvad tabellen viser. Valget huskes i denne browser.",
  usualColumns: "Vis de sædvanlige",
  saveCsv: "Hent CSV",
  sortBy: (column: string) => `Sortér efter ${column}`,
  find: "Søg",
  clear: "Ryd søgningen",
  all: "I alt",
  count: (shown: string, of: string) => (shown === of ? `${of} rækker` : `${shown} af ${of} rækker`),
};
