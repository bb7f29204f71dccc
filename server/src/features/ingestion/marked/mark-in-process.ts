import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { takeTurns } from "../../../take-turns.ts";
import type { MarkOrder } from "./mark-content.ts";
import type { MarkAnswer } from "./marking-process.ts";

/** What marking one file may take: memory (MB) and time (ms) on a slow machine. */
const memory = 1024;
const patience = 60_000;

const program = fileURLToPath(new URL("./marking-process.ts", import.meta.url));

/** Files that are marked at a time. */
const inTurn = takeTurns(1);

/**
 * Writes marks into a file in a process of its own, whose memory and time have their bounds: a file that is made to
 * exhaust whoever opens it exhausts that process alone, and is told as too large.
 */
export function markInProcess(order: MarkOrder): Promise<MarkAnswer> {
  return inTurn(async () => {
    const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
    const marker = fork(program, {
      execArgv: [`--max-old-space-size=${memory}`],
      env: { PATH, NODE_COMPILE_CACHE },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    const { promise, resolve, reject } = Promise.withResolvers<MarkAnswer>();
    marker.once("message", (answer: MarkAnswer) => resolve(answer));
    marker.once("error", reject);
    marker.once("exit", () => resolve({ isTooLarge: true }));
    // One that has ended cannot be told anything, and is heard to have ended.
    marker.send(order, () => {});
    return promise;
  });
}
