import { execFileSync } from "node:child_process";
import { existsSync, globSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where packages put the server's programs, when not on the PATH: Debian, Red Hat, Homebrew. */
const usualFolders = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin"];

/** The folder of the newest PostgreSQL server programs on this machine, 15 or newer, or null. */
export function findPostgres(): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter);
  const folders = [...onPath, ...usualFolders.flatMap((pattern) => globSync(pattern))]
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
    .map((folder) => realpathSync(join(folder, "postgres")).replace(/[\\/][^\\/]+$/, ""));
  const versions = [...new Set(folders)]
    .map((folder) => ({ folder, version: readVersion(folder) }))
    .filter(({ version }) => version >= 15)
    .sort((left, right) => right.version - left.version);
  return versions[0]?.folder ?? null;
}

/** The major version; 0 when the program does not run. */
function readVersion(folder: string): number {
  try {
    const line = execFileSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
    return Number(/(\d+)/.exec(line)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
