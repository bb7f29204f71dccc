import type { WriteSheet } from "hucre/xlsx";
import { runInThread } from "../../run-in-thread.ts";
import { takeTurns } from "../../take-turns.ts";

const program = new URL("./writing-thread.ts", import.meta.url);

/** Workbooks that are written at a time. */
const inTurn = takeTurns(1);

/** Writes a workbook in a thread of its own: a large one takes seconds, in which others are answered. */
export function writeInThread(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return inTurn(() => runInThread(program, sheets));
}
