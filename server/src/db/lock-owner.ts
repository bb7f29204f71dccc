import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Type, { type Static } from "typebox";
import { Check } from "typebox/value";
import { isRunning } from "./is-running.ts";

const LockOwner = Type.Object({
  pid: Type.Integer(),
  /** See `readBirth`; guards against a later process with the same pid. */
  birth: Type.Union([Type.String(), Type.Null()]),
  startedAt: Type.String(),
  /** Where the owner answers HTTP; absent while it starts, and for a command line. */
  address: Type.Optional(Type.String()),
  /** Makes each lock unlike any other; the owner takes it as an administrator's key. */
  token: Type.String({ pattern: "^mrsd_[A-Za-z0-9_-]{43}$" }),
});

/** Who has a data folder: what the lock file holds. */
export type LockOwner = Static<typeof LockOwner>;

/** The lock file of a data folder. */
export function lockFile(folder: string): string {
  return join(folder, "lock.json");
}

/** The owner that a lock file names, dead or alive; null when there is no file. Throws when it holds something else. */
export async function readLock(file: string): Promise<LockOwner | null> {
  let owner: unknown;
  try {
    owner = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (Check(LockOwner, owner)) return owner;
  throw new Error(`${file} is not a lock of ours. If no Marsad runs on this folder, delete the file.`);
}

/** The living owner of a data folder, or null. */
export async function readLockOwner(folder: string): Promise<LockOwner | null> {
  const owner = await readLock(lockFile(folder));
  return owner !== null && (await isRunning(owner.pid, owner.birth)) ? owner : null;
}
