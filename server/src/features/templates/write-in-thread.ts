import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { WriteSheet } from "hucre/xlsx";
import { takeTurns } from "../../take-turns.ts";

const program = fileURLToPath(new URL("./writing-thread.ts", import.meta.url));

/** Workbooks that are written at a time. */
const inTurn = takeTurns(1);

/** Writes a workbook in a thread of its own: a large one takes seconds, in which others are answered. */
export function writeInThread(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return inTurn(() => {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const thread = new Worker(program, { workerData: sheets, execArgv: [] });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the writer of workbooks ended with ${code}`)));
    return promise;
  });
}
