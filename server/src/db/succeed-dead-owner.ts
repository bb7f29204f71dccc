import { link, rename, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { isRunning } from "./is-running.ts";
import { type LockOwner, readLock } from "./lock-owner.ts";

/**
 * Puts `draft`, our record, in the place of a dead owner's lock; resolves to false when somebody else was quicker, or
 * the owner was not in the lock any more.
 *
 * Several processes may find the same dead owner, each at its own pace. To succeed owner X, a process must be the one
 * that creates the file named after X's token, and must still find X in the lock after that. Only then does it rename
 * its record over the lock. A successor that dies in between has left its own record in that file, and is succeeded
 * by the same rule.
 */
export async function succeedDeadOwner(dead: LockOwner, lock: string, draft: string): Promise<boolean> {
  const claims: string[] = [];
  for (let last = dead; ; ) {
    const claim = `${lock}.after-${last.token.slice(5, 21)}`;
    claims.push(claim);
    if (await linkOnce(draft, claim)) break;
    const claimant = await readLock(claim);
    if (claimant === null) return false;
    if (await isRunning(claimant.pid, claimant.birth)) {
      // It is about to take the lock, or to withdraw.
      await setTimeout(20);
      return false;
    }
    last = claimant;
  }
  const isStillThere = (await readLock(lock))?.token === dead.token;
  if (isStillThere) await rename(draft, lock);
  await Promise.all((isStillThere ? claims : claims.slice(-1)).map((claim) => rm(claim, { force: true })));
  return isStillThere;
}

/** Gives a file a second name; resolves to false when that name is taken. The file appears under it whole, or not at all. */
export async function linkOnce(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
