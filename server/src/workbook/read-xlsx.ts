import { columnNamed } from "@hoest/shared/file-words";
import { Refusal } from "@hoest/shared/problem";
import type { Sheet } from "@hoest/shared/workbook";
import { type CellValue, readXlsx as read, type Sheet as XlsxSheet } from "hucre/xlsx";
import { mostRows } from "./caps.ts";
import { demandPlainWorkbook } from "./zip.ts";

/** The first sheet of an XLSX file as text: numbers with decimal comma, dates as `YYYY-MM-DD`. Refuses macros, links, merged cells and the like. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  await demandPlainWorkbook(bytes);
  const sheet = await firstSheet(bytes);
  const [merged] = sheet.merges ?? [];
  if (merged) throw new Refusal("merged-cells", { row: merged.startRow + 1 });

  const dateColumns = new Set((sheet.rows[0] ?? []).flatMap((header, index) => (columnNamed(String(header ?? "")) === "dato" ? [index] : [])));
  return sheet.rows.map((row, rowIndex) =>
    row.map((value, column) => {
      const formula = value === null ? sheet.cells?.get(`${rowIndex},${column}`)?.formula : undefined;
      // A formula nobody has worked out has no value; shown as itself, it is an error at its cell.
      return formula === undefined ? cellText(value, dateColumns.has(column)) : `=${formula}`;
    }),
  );
}

async function firstSheet(bytes: Uint8Array): Promise<XlsxSheet> {
  try {
    // One row more than is allowed tells that there are too many, and the first one is the header.
    const { sheets } = await read(bytes, { sheets: [0], maxRows: mostRows + 2 });
    const [sheet] = sheets;
    if (sheet) return sheet;
  } catch {
    throw new Refusal("broken-workbook");
  }
  throw new Refusal("empty-file");
}

function cellText(value: CellValue, isDate: boolean): string {
  if (value === null) return "";
  if (value instanceof Date) return dateText(value);
  if (typeof value !== "number") return String(value);
  return isDate && Number.isInteger(value) ? dateText(new Date(Date.UTC(1899, 11, 30) + value * 86_400_000)) : numberText(value);
}

/** Spreadsheets keep fifteen digits: what lies beyond is the noise of binary fractions. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

function dateText(at: Date): string {
  const text = Number.isNaN(at.getTime()) ? "" : at.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}
