import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { processEnv } from "./process-env.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The real server as a process of its own; it is ended with the test that started it. */
export interface ServerProcess {
  readonly pid: number;
  /** Where it answers. Rejects, with what it said, when it ends instead. */
  readonly ready: Promise<string>;
  /** All that it has said so far. */
  said(): string;
  /** The API key that it showed; empty when it showed none. */
  key(): string;
  /** Sends a signal, and resolves to the exit code once it has ended; null when the signal ended it. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
  /** Resolves to the exit code once it has ended by itself. */
  readonly ended: Promise<number | null>;
}

/** Starts the server under these variables alone, on any free port and without the demonstration unless they say so. */
export function startProcess(env: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [main], {
    env: { ...processEnv, PORT: "0", MARSAD_DEMO: "0", RATE_LIMIT_PER_MINUTE: "1000000", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let text = "";
  const ended = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  return {
    pid: child.pid ?? 0,
    ended,
    ready: waitForAddress(child, (more) => {
      text += more;
      return text;
    }),
    said: () => text,
    key: () => /mrsd_[\w-]{43}/.exec(text)?.[0] ?? "",
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function waitForAddress(child: ChildProcess, hear: (more: string) => string): Promise<string> {
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      const address = /ready at (\S+)/.exec(hear(chunk.toString()))?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", () => reject(new Error(`the server ended:\n${hear("")}`)));
  });
  // A test that expects the server to refuse never asks whether it is ready.
  ready.catch(() => {});
  return ready;
}
