import type { Question, Report } from "./reckoning-worker.ts";
import type { OnShare, Order, Reckoned } from "./reckonings.ts";

/**
 * Reckons in a worker of its own, which ends with the reckoning, or when it is called off.
 *
 * @throws where there is no worker to be had, and where it fails.
 */
export async function reckonInWorker<Kind extends keyof Reckoned>(
  kind: Kind,
  order: Order,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<Reckoned[Kind]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./reckoning-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onerror = () => reject(new Error("the worker that reckons failed"));
      worker.onmessage = ({ data }: MessageEvent<Report<Kind>>) => {
        if ("answer" in data) resolve(data.answer);
        else if (!signal.aborted) onShare(data.share);
      };
      const question: Question = { kind, order };
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
