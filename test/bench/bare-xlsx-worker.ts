import { parentPort, workerData } from "node:worker_threads";
import { readXlsx } from "hucre/xlsx";

// The library's bare read, under the same roof as ours: a worker of its own that answers with the rows.
const { sheets } = await readXlsx(workerData);
parentPort?.postMessage(sheets[0]?.rows);
