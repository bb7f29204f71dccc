import { parentPort, workerData } from "node:worker_threads";
import { explainGroup } from "./explain-group.ts";

parentPort?.postMessage(explainGroup(workerData));
