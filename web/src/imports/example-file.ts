import type { Column } from "@hoest/shared/file-words";

// What most files have; the rest may be added by whoever needs it.
const exampleColumns: readonly Column[] = [
  "investering", "titel", "forvaltning", "post", "ramme", "år", "budgetår", "beløb", "gevinst", "art", "varighed", "modtager", "årsag", "pl", "dato",
];

const sampleRows: readonly Partial<Record<Column, string>>[] = [
  {
    investering: "EKS-01", titel: "Eksempel på en sag", forvaltning: "Børn og Unge", post: "bevilget", ramme: "service", år: "2025", beløb: "1.200,0",
    pl: "2025", dato: "2025-01-30",
  },
  {
    investering: "EKS-01", titel: "Eksempel på en sag", forvaltning: "Børn og Unge", post: "forventet", ramme: "service", år: "2026", beløb: "450,5",
    gevinst: "Færre anbringelser", art: "kontant", varighed: "varig", pl: "2025", dato: "2025-01-30",
  },
];

/** An entries file to begin from: the usual columns and two rows, with the mark that makes Danish Excel read the letters right. */
export function exampleFile(): string {
  const rows = sampleRows.map((row) => exampleColumns.map((column) => row[column] ?? ""));
  return `\uFEFF${[exampleColumns, ...rows].map((cells) => `${cells.join(";")}\r\n`).join("")}`;
}
