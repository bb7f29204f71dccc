import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { takeTurns } from "../../take-turns.ts";
import type { Orders, Reckoned } from "./reckoning.ts";

const program = fileURLToPath(new URL("./reckoning-thread.ts", import.meta.url));

/** Reckonings at a time: each takes a core for about a second, in which others are answered by the other. */
const inTurn = takeTurns(1);

/** Reckons in a thread of its own. */
export function reckonInThread<Kind extends keyof Orders>(
  kind: Kind,
  order: Orders[Kind],
): Promise<Reckoned[Kind]> {
  return inTurn(() => {
    const { promise, resolve, reject } = Promise.withResolvers<Reckoned[Kind]>();
    const thread = new Worker(program, { workerData: { kind, order }, execArgv: [] });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the thread that reckons ended with ${code}`)));
    return promise;
  });
}
