import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isRunning } from "../db/is-running.ts";

/**
 * Removes what uploads left in their folder when their process was killed. Those of other processes that run are left
 * alone: servers on PostgreSQL, and command lines, may share the folder. Call it before this process has any.
 */
export async function removeStaleUploads(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = /^upload-(\d+)-/.exec(name)?.[1];
    if (pid === undefined) continue;
    const isOfOther = Number(pid) !== process.pid && (await isRunning(Number(pid), null));
    if (!isOfOther) await rm(join(folder, name), { recursive: true, force: true });
  }
}
