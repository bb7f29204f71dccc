import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Measurement, time } from "./measurement.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Seconds within which the second start is ready. */
const limit = 5;

/** `npm start` in a fresh clone of the last commit: installs, builds, loads the demonstration; and again, when all that is there. */
export async function measureStarts(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-clone-"));
  try {
    await promisify(execFile)("git", ["clone", "--quiet", repository, folder]);
    const first = await startUntilReady(folder);
    const second = await startUntilReady(folder);
    return [
      {
        name: "First `npm start` of a fresh clone, until it is ready",
        ours: `${first.toFixed(1)} s`,
        against: "",
        ratio: null,
        target: "",
        isMet: null,
      },
      {
        name: "Second `npm start`",
        ours: `${second.toFixed(1)} s`,
        against: `limit: ${limit} s`,
        ratio: second / limit,
        target: "at most 1 ×",
        isMet: second <= limit,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function startUntilReady(folder: string): Promise<number> {
  const [seconds, child] = await time(async () => {
    const started = spawn("npm", ["start"], {
      cwd: folder,
      env: { ...process.env, PORT: "0", MARSAD_DATA: join(folder, ".marsad"), DATABASE_URL: "" },
      stdio: ["ignore", "pipe", "ignore"],
      // A group of its own, so that what npm started ends with it.
      detached: true,
    });
    let said = "";
    for await (const chunk of started.stdout) {
      said += chunk;
      if (said.includes("ready at ")) return started;
    }
    throw new Error(`npm start ended:\n${said}`);
  });
  const ended = once(child, "close");
  process.kill(-(child.pid ?? 0), "SIGTERM");
  await ended;
  return seconds;
}
