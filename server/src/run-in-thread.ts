import { Worker } from "node:worker_threads";

/** Runs a program of ours on an order in a thread of its own, and answers what it posts; `stop` ends it before that. */
export async function runInThread<Answer>(program: URL, order: unknown, stop?: AbortSignal): Promise<Answer> {
  stop?.throwIfAborted();
  const thread = new Worker(program, { workerData: order, execArgv: [] });
  const end = () => void thread.terminate();
  stop?.addEventListener("abort", end);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  thread.once("message", resolve);
  thread.once("error", reject);
  thread.once("exit", (code) => {
    stop?.removeEventListener("abort", end);
    reject(new Error(`the thread of ${program.pathname} ended with ${code}`));
  });
  return promise;
}
