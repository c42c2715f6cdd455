import { parentPort } from "node:worker_threads";
import { type ProblemCode, type ProblemDetails, Refusal } from "@hoest/shared/problem";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { isOleContainer, isZip } from "./zip.ts";

/** What the worker answers: the rows as JSON, which crosses to the asker far quicker than half a million texts do, or why the file is refused. */
export type SheetAnswer = { readonly sheet: string } | { readonly code: ProblemCode; readonly details: ProblemDetails };

// One answer to each file, and nothing kept of it.
parentPort?.on("message", async (bytes: Uint8Array) => parentPort?.postMessage(await answer(bytes)));

async function answer(bytes: Uint8Array): Promise<SheetAnswer> {
  try {
    if (isOleContainer(bytes)) throw new Refusal("encrypted-or-old-file");
    return { sheet: JSON.stringify(isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details };
    throw error;
  }
}
