let ready: Worker | null = null;

const start = () => new Worker(new URL("./path-worker.ts", import.meta.url), { type: "module" });

/** Starts the worker that seeks paths before it is asked anything: its code comes meanwhile. Nothing where there are no workers. */
export function readyWorker(): void {
  if (typeof Worker !== "undefined") ready ??= start();
}

/** The worker that is ready, or a new one; it is the caller's to end. */
export function takeWorker(): Worker {
  const own = ready ?? start();
  ready = null;
  return own;
}
