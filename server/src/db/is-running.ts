import { readFile } from "node:fs/promises";

/**
 * What tells a process from a later one with the same pid: the boot and the tick of it at which the process started.
 * Null where there is no /proc to ask, or no such process; a zombie counts as gone, since it holds nothing any more.
 */
export async function readBirth(pid: number): Promise<string | null> {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets, which may itself hold brackets and spaces (proc_pid_stat(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = fields;
    const startTick = fields[19];
    return state === "Z" || state === "X" || startTick === undefined ? null : `${boot.trim()}/${startTick}`;
  } catch {
    return null;
  }
}

/** Whether the process that had this pid and birth still runs. Where births are unknown, the pid alone decides. */
export async function isRunning(pid: number, birth: string | null): Promise<boolean> {
  if (birth !== null) return (await readBirth(pid)) === birth;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
