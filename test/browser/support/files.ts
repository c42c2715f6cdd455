/** A file of figures as a person would put it on the page. */
export interface OfferedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const head = "investering;titel;forvaltning;post;år;beløb;gevinst;dato";

/** The rows of a new case, in thousands of kroner: what was granted and expected, and what was realised as it is given. */
export function caseRows(code: string, realised: string): string[][] {
  return [
    [code, "Fælles nattevagt", "Social", "bevilget", "2025", "1.200,0", "", "2025-02-01"],
    [code, "", "", "forventet", "2025", "500,0", "Færre vikarer", "2025-02-01"],
    [code, "", "", "realiseret", "2025", realised, "Færre vikarer", "2026-02-01"],
  ];
}

/** The head of such a file, name by name. */
export const caseHead = head.split(";");

/** A CSV file of a new case. */
export function caseFile(code: string, realised: string): OfferedFile {
  const text = [head, ...caseRows(code, realised).map((row) => row.join(";"))].join("\r\n");
  return { name: `${code}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** A workbook with the bytes given. */
export function workbookFile(name: string, bytes: Uint8Array): OfferedFile {
  return { name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(bytes) };
}
