import type { dataTable as danish } from "../da/data-table.ts";

/** The words of a table that can be put in order, searched and saved, in English. */
export const dataTable: typeof danish = {
  columns: "Columns",
  columnsHelp: "Choose what the table shows. The choice is remembered in this browser.",
  usualColumns: "Show the usual ones",
  saveCsv: "Download CSV",
  sortBy: (column) => `Sort by ${column}`,
  find: "Search",
  clear: "Clear the search",
  all: "Total",
  count: (shown, of) => (shown === of ? `${of} rows` : `${shown} of ${of} rows`),
};
