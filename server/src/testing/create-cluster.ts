import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findOrdinaryAccount, waitUntilReady } from "./start-postgres.ts";

/** A PostgreSQL of a suite's own that survives crashes as a real one does, to be stopped and killed. */
export interface Cluster {
  readonly url: string;
  start(): Promise<void>;
  /** Ends it without waiting for anybody. */
  stop(): Promise<void>;
  /** Kills all of its processes at once, as when the machine's power is cut, but for the caches of the disk. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Ends PostgreSQL when the input ends: when whoever started it dies. */
const guarded =
  'trap "" INT TERM HUP; "$0" "$@" & server=$!; cat > /dev/null; kill -INT $server 2> /dev/null; wait $server';

/** Creates a cluster from the programs in `bin`, not started. */
export function createCluster(bin: string): Cluster {
  const account = process.getuid?.() === 0 ? findOrdinaryAccount() : null;
  const folder = mkdtempSync(join(tmpdir(), "marsad-cluster-"));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const options = ["-D", data, "-U", "marsad", "-A", "trust", "-E", "UTF8", "--locale=C"];
  execFileSync(join(bin, "initdb"), options, {
    ...account,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = `postgresql://marsad@localhost/postgres?host=${encodeURIComponent(folder)}`;
  let guard: ChildProcess | undefined;
  const end = async (signal: "SIGQUIT" | "SIGKILL") => {
    if (guard === undefined) return;
    const pidFile = join(data, "postmaster.pid");
    const pid = existsSync(pidFile) ? Number.parseInt(readFileSync(pidFile, "utf8"), 10) : 0;
    const all = signal === "SIGKILL" ? [pid, ...childrenOf(pid)] : [pid];
    for (const each of all) kill(each, signal);
    while (all.some((each) => kill(each, 0))) await setTimeout(5);
    const ended = once(guard, "exit");
    guard.stdin?.end();
    await ended;
    guard = undefined;
  };
  return {
    url,
    start: async () => {
      guard = spawn("sh", ["-c", guarded, join(bin, "postgres"), "-D", data, "-k", folder, "-h", ""], {
        ...account,
        cwd: folder,
        stdio: ["pipe", "ignore", "pipe"],
      });
      await waitUntilReady(guard, url);
    },
    stop: () => end("SIGQUIT"),
    kill: () => end("SIGKILL"),
    remove: async () => {
      await end("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function childrenOf(parent: number): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, of]) => (of === parent && pid !== undefined ? [pid] : []));
}

/** Whether there was such a process. */
function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return pid > 0 && process.kill(pid, signal);
  } catch {
    return false;
  }
}
