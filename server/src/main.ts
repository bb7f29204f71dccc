import { ConfigError, loadConfig } from "./config.ts";
import { DataFolderBusy } from "./db/lock-data-folder.ts";
import { DatabaseUnusable } from "./db/open-database.ts";
import { startServer } from "./start-server.ts";

/** One Ctrl-C arrives more than once, from the terminal and from npm; only one that comes later than this (ms) is a second. */
const sameSignal = 1000;

function say(line: string): void {
  process.stdout.write(`marsad: ${line}\n`);
}

/** What a person who starts the server needs to know; the whole error where it is not one of those that may happen. */
function describeFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DataFolderBusy || error instanceof DatabaseUnusable) {
    return error.message;
  }
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `${error.message}. Something else listens there; choose another PORT.`;
  if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOSPC") return error.message;
  return error.stack ?? error.message;
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
