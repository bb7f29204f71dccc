import { parentPort, workerData } from "node:worker_threads";
import { type Orders, reckonings } from "./reckoning.ts";

const { kind, order }: { readonly kind: keyof Orders; readonly order: never } = workerData;
parentPort?.postMessage(reckonings[kind](order));
