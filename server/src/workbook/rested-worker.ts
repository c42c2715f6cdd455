import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Refusal } from "@hoest/shared/problem";
import { mostHeapMiB, mostSeconds } from "./caps.ts";
import type { SheetAnswer } from "./sheet-worker.ts";

const restMinutes = 5;

/** A worker that reads one file at a time, and the signal that it is gone. */
interface SheetWorker {
  readonly worker: Worker;
  readonly gone: AbortSignal;
}

// A new worker loads and compiles its program anew, which takes as long as reading 20.000 rows: one that did its work well waits a while for the next file.
let rested: (SheetWorker & { readonly clock: NodeJS.Timeout }) | undefined;

/** Has a file read in a worker that reads nothing else meanwhile. One that refuses, breaks or takes too long with a file never sees another. */
export async function answerFromWorker(bytes: Uint8Array): Promise<SheetAnswer> {
  const reading = takeRested() ?? startWorker();
  const { worker, gone } = reading;
  try {
    worker.postMessage(bytes);
    const [answer]: SheetAnswer[] = await once(worker, "message", { signal: AbortSignal.any([gone, AbortSignal.timeout(mostSeconds * 1000)]) });
    if (!answer) throw new Error("the worker answered nothing");
    if ("sheet" in answer) rest(reading);
    else void worker.terminate();
    return answer;
  } catch {
    // A worker that runs out of its heap ends with an error, and nothing else does: whatever is wrong with a file is an answer.
    void worker.terminate();
    throw new Refusal("file-too-slow");
  }
}

function startWorker(): SheetWorker {
  const worker = new Worker(new URL("./sheet-worker.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: mostHeapMiB } });
  const end = new AbortController();
  worker.once("exit", () => {
    end.abort();
    if (rested?.worker === worker) takeRested();
  });
  // Whoever waits for an answer hears of an error; of a worker at rest nobody need.
  worker.on("error", () => undefined);
  return { worker, gone: end.signal };
}

function takeRested(): SheetWorker | undefined {
  const taken = rested;
  rested = undefined;
  clearTimeout(taken?.clock);
  taken?.worker.ref();
  return taken;
}

/** Lets a worker wait for the next file, unless another does; it keeps no process alive. */
function rest({ worker, gone }: SheetWorker): void {
  worker.unref();
  if (rested) void worker.terminate();
  else rested = { worker, gone, clock: setTimeout(() => void worker.terminate(), restMinutes * 60_000).unref() };
}
