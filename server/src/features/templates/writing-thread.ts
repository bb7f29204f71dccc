import { parentPort, workerData } from "node:worker_threads";
import { writeXlsx } from "hucre/xlsx";

parentPort?.postMessage(await writeXlsx({ sheets: workerData }));
