import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Refusal } from "@hoest/shared/problem";
import type { Sheet } from "@hoest/shared/workbook";
import { parse } from "csv-parse/sync";

/** A file's rows as text, with what names the file: its own name and its SHA-256. */
export interface SheetFile {
  readonly name: string;
  readonly sha256: string;
  readonly sheet: Sheet;
}

const mostMiB = 10;
const mostRows = 20_000;
const mostColumns = 60;
const mostCellCharacters = 32_768;

/** Reads a CSV file (semicolons; UTF-8 with or without BOM, or Windows-1252); refuses any other kind of file, and one that is empty or too large. */
export async function readSheetFile(file: string): Promise<SheetFile> {
  const size = await fileSize(file);
  if (size > mostMiB * 1024 * 1024) throw new Refusal("file-too-large", { most: mostMiB });
  const bytes = await readFile(file);
  return { name: basename(file), sha256: hash("sha256", bytes, "hex"), sheet: readCsv(bytes) };
}

/** The rows of a CSV file's bytes, empty lines included so that row numbers are those of a spreadsheet. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  if (text.trim() === "") throw new Refusal("empty-file");
  const sheet = parsed(text);
  // One row more than the rows of figures: the header.
  if (sheet.length > mostRows + 1) throw new Refusal("too-many-rows", { most: mostRows });
  if (sheet.some((row) => row.length > mostColumns || row.some((cell) => cell.length > mostCellCharacters))) throw new Refusal("not-a-csv-file");
  return sheet;
}

function parsed(text: string): string[][] {
  try {
    return parse(text, { delimiter: ";", relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false, to: mostRows + 2 });
  } catch {
    throw new Refusal("not-a-csv-file");
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Refusal("utf16-file");
  if (bytes.includes(0)) throw new Refusal(looksLikeUtf16(bytes) ? "utf16-file" : "not-a-csv-file");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-16 without a byte order mark: every other byte of plain text is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros > start.length / 4;
}

async function fileSize(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("no-such-file", { file });
  return found.size;
}
