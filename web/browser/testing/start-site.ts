import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fromRepository } from "./repository.ts";
import { siteEnv } from "./site-env.ts";

/** The sites whose pages may show ours in a frame; the same machine by its number is another site. */
const friend = "http://localhost:*";

/** The product, served by a process of its own on an embedded database of its own. */
export interface Site {
  /** Without a slash at its end. */
  readonly address: string;
  /** Its data folder; command lines that are told of it work through the process. */
  readonly folder: string;
}

/** Starts the server that ships, with the demonstration loaded; resolves when it is ready, with what stops it. */
export async function startSite(): Promise<{ site: Site; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-site-"));
  const child = spawn(process.execPath, [fromRepository("server/src/main.ts")], {
    env: { ...siteEnv(folder), PORT: "0", RATE_LIMIT_PER_MINUTE: "1000000", EMBED_ORIGINS: friend },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { site: { address: await waitForAddress(child.stdout, ended), folder }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function waitForAddress(output: Readable, ended: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    output.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready at (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(`the server ended before it was ready:\n${said}`)));
  });
}
