import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createToken } from "../token.ts";
import { readBirth } from "./is-running.ts";
import { DataFolderBusy, lockDataFolder } from "./lock-data-folder.ts";
import { type LockOwner, readLockOwner } from "./lock-owner.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marsad-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lock = () => join(folder, "lock.json");
const owner = (more: Partial<LockOwner>): LockOwner => ({
  pid: process.pid,
  birth: null,
  startedAt: "2026-01-01T00:00:00.000Z",
  token: createToken(),
  ...more,
});

/** A pid that belonged to a process which has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}

test("a folder in use is refused, with the pid and the address of who uses it", async () => {
  const held = await lockDataFolder(folder);
  await held.announce("http://127.0.0.1:3000");
  const refusal = await lockDataFolder(folder).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DataFolderBusy);
  expect(String(refusal)).toContain(`process ${process.pid}`);
  expect(String(refusal)).toContain("http://127.0.0.1:3000");
  await held.release();
});

test("nobody but the account that runs the server may read the control token", async () => {
  const held = await lockDataFolder(folder);
  expect((await stat(lock())).mode & 0o777).toBe(0o600);
  await held.announce("http://127.0.0.1:3000");
  expect((await stat(lock())).mode & 0o777).toBe(0o600);
  await held.release();
});

test("a released folder can be taken again, and nothing is left in it", async () => {
  await (await lockDataFolder(folder)).release();
  expect(await readdir(folder)).toEqual([]);
  await (await lockDataFolder(folder)).release();
});

test("releasing leaves alone a lock that is another's by now", async () => {
  const held = await lockDataFolder(folder);
  await writeFile(lock(), JSON.stringify(owner({})));
  await held.release();
  expect(await readLockOwner(folder)).not.toBeNull();
});

test("the lock of a process that has died is taken over", async () => {
  await writeFile(lock(), JSON.stringify(owner({ pid: await deadPid() })));
  expect(await readLockOwner(folder)).toBeNull();
  const held = await lockDataFolder(folder);
  expect((await readLockOwner(folder))?.token).toBe(held.token);
  await held.release();
  expect(await readdir(folder)).toEqual([]);
});

test.skipIf(process.platform !== "linux")(
  "a later process with the dead owner's pid is not taken for it",
  async () => {
    const birth = await readBirth(process.pid);
    await writeFile(lock(), JSON.stringify(owner({ birth: `${birth}0` })));
    await (await lockDataFolder(folder)).release();
  },
);

test("a successor that died half way is itself succeeded", async () => {
  const dead = owner({ pid: await deadPid() });
  const successor = owner({ pid: dead.pid });
  await writeFile(lock(), JSON.stringify(dead));
  await writeFile(`${lock()}.after-${dead.token.slice(5, 21)}`, JSON.stringify(successor));
  const held = await lockDataFolder(folder);
  expect((await readLockOwner(folder))?.token).toBe(held.token);
  await held.release();
  expect(await readdir(folder)).toEqual([]);
});

test("of many that find a dead owner's lock at once, exactly one gets the folder", async () => {
  for (let round = 0; round < 20; round++) {
    await writeFile(lock(), JSON.stringify(owner({ pid: await deadPid() })));
    const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataFolder(folder)));
    const winners = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(winners).toHaveLength(1);
    expect((await readLockOwner(folder))?.token).toBe(winners[0]?.value.token);
    await winners[0]?.value.release();
  }
});

test("a lock file that somebody else wrote is neither believed nor removed", async () => {
  await writeFile(lock(), "hello");
  await expect(lockDataFolder(folder)).rejects.toThrow("is not a lock of ours");
  expect(await readFile(lock(), "utf8")).toBe("hello");
});
