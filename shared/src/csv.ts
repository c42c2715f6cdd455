/** A cell of a file: text that must never run as a formula, or a number that must stay one. */
export type FileCell = { readonly text: string } | { readonly number: string };

/** A cell with nothing in it. */
export const emptyCell: FileCell = { text: "" };

/** What a file begins with, so that a Danish spreadsheet reads it as UTF-8. */
export const csvMark = "\uFEFF";

/** A table as CSV that a Danish spreadsheet opens as it is: marked as UTF-8, semicolons, decimal commas. */
export function csvText(rows: readonly (readonly FileCell[])[]): string {
  return `${csvMark}${csvLines(rows)}`;
}

/** Rows as the lines of a file, without its mark: a long file is written some lines at a time. */
export function csvLines(rows: readonly (readonly FileCell[])[]): string {
  return rows.map((row) => `${row.map(written).join(";")}\r\n`).join("");
}

function written(cell: FileCell): string {
  return "number" in cell ? cell.number : quoted(harmless(cell.text.replaceAll("\u00AD", "")));
}

/** A spreadsheet runs what begins with one of these, also in the wide forms of Asian scripts. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
