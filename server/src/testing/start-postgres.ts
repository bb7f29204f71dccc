import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** A PostgreSQL of our own, that goes away at the end. */
export interface ThrowAwayPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing here must survive a crash of the machine, so nothing waits for the disk. */
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** Stops the server and removes its folder when its input ends: when it is told to, and when whoever started it dies. */
const guarded =
  'trap "" INT TERM HUP; "$0" "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; cd /; rm -rf "$FOLDER"';

/**
 * Starts a throw-away PostgreSQL from the programs in `bin`, in a temporary folder, reached through a socket in it.
 * PostgreSQL refuses to run as root, so root starts it under an ordinary account.
 */
export async function startPostgres(bin: string): Promise<ThrowAwayPostgres> {
  const account = process.getuid?.() === 0 ? findOrdinaryAccount() : null;
  const folder = mkdtempSync(join(tmpdir(), "marsad-postgres-"));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const data = join(folder, "data");
    const options = ["-D", data, "-U", "marsad", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
    execFileSync(join(bin, "initdb"), options, {
      ...account,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const server = spawn(
      "sh",
      [
        ...["-c", guarded, join(bin, "postgres"), "-D", data, "-k", folder, "-h", ""],
        ...settings.flatMap((setting) => ["-c", setting]),
      ],
      { ...account, cwd: folder, env: { ...process.env, FOLDER: folder }, stdio: ["pipe", "ignore", "pipe"] },
    );
    const url = `postgresql://marsad@localhost/postgres?host=${encodeURIComponent(folder)}`;
    await waitUntilReady(server, url);
    return {
      url,
      stop: async () => {
        const ended = once(server, "exit");
        server.stdin.end();
        await ended;
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Under whom PostgreSQL runs where we are root. */
export function findOrdinaryAccount(): { uid: number; gid: number } {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const wanted of ["postgres", "nobody"]) {
    const [, , uid, gid] = accounts.find(([name]) => name === wanted) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL does not run as root, and there is neither an account `postgres` nor `nobody`");
}

/** Resolves once it takes connections; throws with what it said when it does not within a minute. */
export async function waitUntilReady(server: ChildProcess, connectionString: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  let log = "";
  server.stderr?.on("data", (chunk) => {
    log += chunk;
  });
  for (;;) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL does not answer:\n${log}`);
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await setTimeout(50);
    }
  }
}
