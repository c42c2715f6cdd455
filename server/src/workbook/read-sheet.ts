import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { Refusal } from "@hoest/shared/problem";
import type { Sheet } from "@hoest/shared/workbook";
import { mostCellCharacters, mostColumns, mostHeapMiB, mostMiB, mostRows, mostSeconds } from "./caps.ts";
import type { SheetAnswer } from "./sheet-worker.ts";
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

/** Reads a CSV or XLSX file's bytes in a worker of its own, so that a slow or hostile file delays nobody and harms nothing. */
export async function readSheet(name: string, bytes: Uint8Array): Promise<SheetFile> {
  demandSize(bytes.byteLength);
  if (/\.xls[xmb]?$/i.test(name) && !isZip(bytes) && !isOleContainer(bytes)) throw new Refusal("broken-workbook");
  const sheet = await inWorker(bytes);
  if (sheet.length > mostRows + 1) throw new Refusal("too-many-rows", { most: mostRows });
  const isTooWide = sheet.some((row) => row.length > mostColumns || row.some((cell) => cell.length > mostCellCharacters));
  if (isTooWide) throw new Refusal("too-wide", { columns: mostColumns, characters: mostCellCharacters });
  return { name, sha256: hash("sha256", bytes, "hex"), sheet };
}

function demandSize(bytes: number): void {
  if (bytes > mostMiB * 1024 * 1024) throw new Refusal("file-too-large", { most: mostMiB });
}

function inWorker(bytes: Uint8Array): Promise<Sheet> {
  const worker = new Worker(new URL("./sheet-worker.ts", import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMiB },
  });
  return new Promise<Sheet>((resolve, reject) => {
    const tooSlow = () => reject(new Refusal("file-too-slow"));
    const clock = setTimeout(tooSlow, mostSeconds * 1000);
    worker.once("message", (answer: SheetAnswer) => {
      if ("sheet" in answer) resolve(JSON.parse(answer.sheet));
      else reject(new Refusal(answer.code, answer.details));
    });
    // A worker that runs out of its heap ends with an error, and nothing else does: whatever is wrong with a file is an answer.
    worker.once("error", tooSlow);
    worker.once("exit", () => clearTimeout(clock));
  }).finally(() => void worker.terminate());
}
