import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createToken } from "../token.ts";
import { isRunning, readBirth } from "./is-running.ts";
import { type LockOwner, lockFile, readLock } from "./lock-owner.ts";
import { linkOnce, succeedDeadOwner } from "./succeed-dead-owner.ts";

/** A held lock. */
export interface DataFolderLock {
  /** Known to this process and to who may read the folder. */
  readonly token: string;
  /** Tells command lines where this process answers. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** A living process has the data folder. */
export class DataFolderBusy extends Error {
  override readonly name = "DataFolderBusy";
  constructor(folder: string, { pid, startedAt, address }: LockOwner) {
    const answers = address === undefined ? "" : ` and answers at ${address}`;
    super(
      `The data folder ${folder} is in use: process ${pid} has held it since ${startedAt}${answers}. ` +
        "Stop that process first, or choose another folder with MARSAD_DATA.",
    );
  }
}

/**
 * Takes the data folder for this process alone, with a file that names the owner. The lock of a dead owner is taken
 * over. Throws DataFolderBusy while the owner lives.
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = lockFile(folder);
  const draft = join(folder, `lock-${randomBytes(8).toString("hex")}.json`);
  const self: LockOwner = {
    pid: process.pid,
    birth: await readBirth(process.pid),
    startedAt: new Date().toISOString(),
    token: createToken(),
  };
  await writeOwner(draft, self);
  try {
    await acquire(folder, lock, draft);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    token: self.token,
    announce: async (address) => {
      await writeOwner(draft, { ...self, address });
      await rename(draft, lock);
    },
    release: async () => {
      if ((await readLock(lock))?.token === self.token) await rm(lock);
    },
  };
}

/** Whole, on disk, and for this account alone, before any other process sees it under its final name. */
function writeOwner(file: string, owner: LockOwner): Promise<void> {
  return writeFile(file, JSON.stringify(owner), { mode: 0o600, flag: "wx", flush: true });
}

async function acquire(folder: string, lock: string, draft: string): Promise<void> {
  while (!(await linkOnce(draft, lock))) {
    const owner = await readLock(lock);
    if (owner === null) continue;
    if (await isRunning(owner.pid, owner.birth)) throw new DataFolderBusy(folder, owner);
    if (await succeedDeadOwner(owner, lock, draft)) return;
  }
}
