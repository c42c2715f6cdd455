import { Refusal } from "@hoest/shared/problem";
import type { Sheet } from "@hoest/shared/workbook";
import { parse } from "csv-parse/sync";
import { mostRows } from "./caps.ts";

/** The rows of a CSV file (semicolons; UTF-8 with or without BOM, or Windows-1252), empty lines included so that row numbers are those of a spreadsheet. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  if (text.trim() === "") throw new Refusal("empty-file");
  if (hasControlCharacter(text)) throw new Refusal("not-a-csv-file");
  demandSemicolons(text.slice(0, text.search(/\r?\n|$/)));
  try {
    // One row more than is allowed tells that there are too many, and the first one is the header.
    return parse(text, { delimiter: ";", relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false, to: mostRows + 2 });
  } catch {
    throw new Refusal("not-a-csv-file");
  }
}

/** Whether a text has a control character: a picture or a program read as text is full of them, a file of figures never has one. */
function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

/** A header with none of our separators and many of another says what is wrong better than a column nobody knows. */
function demandSemicolons(header: string): void {
  if (header.includes(";")) return;
  const separator = [",", "\t", "|"].find((other) => header.split(other).length > 3);
  if (separator !== undefined) throw new Refusal("wrong-separator", { separator: separator === "\t" ? "TAB" : `“${separator}”` });
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

/** UTF-16 without a byte order mark: about every other byte of plain text is zero, and none of those between; a picture has zeros anywhere. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  const [even, odd] = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  return Math.max(even ?? 0, odd ?? 0) > start.length / 4 && Math.min(even ?? 0, odd ?? 0) === 0;
}
