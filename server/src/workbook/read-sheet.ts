import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Refusal } from "@hoest/shared/problem";
import type { Sheet } from "@hoest/shared/workbook";
import { mostCellCharacters, mostColumns, mostMiB, mostRows } from "./caps.ts";
import { answerFromWorker } from "./rested-worker.ts";
import { isOleContainer, isZip } from "./zip.ts";

/** A file's rows as text, with what names the file: its own name and its SHA-256. */
export interface SheetFile {
  readonly name: string;
  readonly sha256: string;
  readonly sheet: Sheet;
}

/** Reads a CSV or XLSX file from disk; refuses any other kind of file, and one that is empty or too large. */
export async function readSheetFile(file: string): Promise<SheetFile> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("no-such-file", { file });
  demandSize(found.size);
  return readSheet(basename(file), await readFile(file));
}

/** Reads a CSV or XLSX file's bytes in a worker, so that a slow or hostile file delays nobody and harms nothing. */
export async function readSheet(name: string, bytes: Uint8Array): Promise<SheetFile> {
  demandSize(bytes.byteLength);
  if (/\.xls[xmb]?$/i.test(name) && !isZip(bytes) && !isOleContainer(bytes)) throw new Refusal("broken-workbook");
  const answer = await answerFromWorker(bytes);
  if (!("sheet" in answer)) throw new Refusal(answer.code, answer.details);
  const sheet: Sheet = JSON.parse(answer.sheet);
  if (sheet.length > mostRows + 1) throw new Refusal("too-many-rows", { most: mostRows });
  const isTooWide = sheet.some((row) => row.length > mostColumns || row.some((cell) => cell.length > mostCellCharacters));
  if (isTooWide) throw new Refusal("too-wide", { columns: mostColumns, characters: mostCellCharacters });
  return { name, sha256: hash("sha256", bytes, "hex"), sheet };
}

function demandSize(bytes: number): void {
  if (bytes > mostMiB * 1024 * 1024) throw new Refusal("file-too-large", { most: mostMiB });
}
