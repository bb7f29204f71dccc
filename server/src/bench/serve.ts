import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The server that ships, as a process of its own. */
export interface Serving {
  readonly address: string;
  /** Bytes that the process holds in memory. */
  memory(): number;
  /** The most that it held since it was started. */
  mostMemory(): number;
  stop(): Promise<void>;
}

/** Starts the server under these variables, or another program of ours that says where it is ready. */
export async function serve(
  env: Readonly<Record<string, string>>,
  program: readonly string[] = [main],
): Promise<Serving> {
  const child = spawn(process.execPath, [...program], {
    env: { PATH: process.env.PATH, PORT: "0", MARSAD_DEMO: "0", RATE_LIMIT_PER_MINUTE: "1000000", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ready at (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => reject(new Error(`the server ended:\n${said}`)));
  });
  /** Linux tells this in /proc; its unit there is kB. */
  const read = (field: string) =>
    1024 *
    Number(
      new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1],
    );
  return {
    address,
    memory: () => read("VmRSS"),
    mostMemory: () => read("VmHWM"),
    stop: async () => {
      const ended = once(child, "close");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
