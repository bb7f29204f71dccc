import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OnRow } from "./read-table.ts";
import type { WorkbookMessage, WorkbookOrder } from "./workbook-process.ts";

/** What reading one workbook may take: memory (MB) for the cells of the largest, and time (ms) on a slow machine. */
const memory = 1024;
const patience = 120_000;

/** How long (ms) a process waits for its next workbook: starting one takes longer than reading most workbooks does. */
const idleness = 10_000;

const program = fileURLToPath(new URL("./workbook-process.ts", import.meta.url));
const idle = new Set<ChildProcess>();

/** The name of the sheet that was read, or why none was. */
export type WorkbookEnding =
  | { readonly sheet: string | null }
  | { readonly refusal: "file-damaged" | "file-too-large" };

/**
 * Reads a workbook in a process of its own, whose memory and time have their bounds: one that is made to exhaust its
 * reader exhausts that process alone, which is told as `file-too-large`, and the server goes on answering meanwhile.
 */
export async function readInProcess(
  order: Exclude<WorkbookOrder, string>,
  onRow: OnRow,
): Promise<WorkbookEnding> {
  const reader = takeReader();
  let isOverdue = false;
  const timer = setTimeout(() => {
    isOverdue = reader.kill("SIGKILL");
  }, patience);
  try {
    const last = await converse(reader, order, onRow);
    if (last === null && !isOverdue && !ranOutOfMemory(reader)) {
      throw new Error(`the reader of workbooks ended with ${reader.exitCode ?? reader.signalCode}`);
    }
    if (last === null) return { refusal: "file-too-large" };
    if ("refusal" in last) {
      rest(reader);
      return last;
    }
    if (last.isLast) rest(reader);
    return { sheet: last.sheet };
  } finally {
    clearTimeout(timer);
    if (!idle.has(reader)) reader.kill("SIGKILL");
  }
}

/** Its last message that was wanted; null when it ended without one. */
function converse(reader: ChildProcess, order: WorkbookOrder, onRow: OnRow): Promise<WorkbookMessage | null> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkbookMessage | null>();
  // One that has ended cannot be told anything, and is heard to have ended.
  const tell = (next: WorkbookOrder) => reader.send(next, () => {});
  const hear = (message: WorkbookMessage) => {
    try {
      const wantsMore = "rows" in message && message.rows.every(onRow) && !message.isLast;
      if (wantsMore) tell("more");
      else resolve(message);
    } catch (error) {
      reject(error);
    }
  };
  const leave = () => resolve(null);
  reader.on("message", hear);
  reader.once("exit", leave);
  tell(order);
  return promise.finally(() => {
    reader.off("message", hear);
    reader.off("exit", leave);
  });
}

/** V8 ends a process without memory by SIGABRT, the kernel by SIGKILL. */
function ranOutOfMemory({ signalCode, exitCode }: ChildProcess): boolean {
  return signalCode === "SIGABRT" || signalCode === "SIGKILL" || exitCode === 134;
}

function takeReader(): ChildProcess {
  const [rested] = idle;
  if (rested === undefined) return startReader();
  idle.delete(rested);
  rested.ref();
  rested.channel?.ref();
  return rested;
}

function startReader(): ChildProcess {
  const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
  const reader = fork(program, {
    execArgv: [`--max-old-space-size=${memory}`],
    env: { PATH, NODE_COMPILE_CACHE },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  reader.once("exit", () => idle.delete(reader));
  return reader;
}

/** Lets a reader wait for the next workbook, without keeping this process from its end. */
function rest(reader: ChildProcess): void {
  idle.add(reader);
  reader.unref();
  reader.channel?.unref();
  setTimeout(() => {
    if (idle.delete(reader)) reader.kill("SIGKILL");
  }, idleness).unref();
}
