import { loadConfig } from "./config.ts";
import { describeFailure } from "./describe-failure.ts";
import { startServer } from "./start-server.ts";

/** One Ctrl-C arrives more than once, from the terminal and from npm; only one that comes later than this (ms) is a second. */
const sameSignal = 1000;

function say(line: string): void {
  process.stdout.write(`marsad: ${line}\n`);
}

function fail(error: unknown): never {
  process.stderr.write(`marsad: ${describeFailure(error)}\n`);
  process.exit(1);
}

let signalledAt: number | undefined;
const starting = Promise.resolve().then(() => startServer(loadConfig(), say));
starting.catch(fail);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    const now = performance.now();
    if (signalledAt !== undefined) {
      if (now - signalledAt > sameSignal) process.exit(1);
      return;
    }
    signalledAt = now;
    say("stopping; requests in flight finish first …");
    starting
      .then((stop) => stop())
      .then(() => {
        say("stopped");
        process.exit(0);
      })
      .catch(fail);
  });
}
