import { delimiter, join } from "node:path";
import { repository } from "./repository.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Runs npm in the repository; resolves to its exit code. npm is started with the Node it belongs to, not with the
 * pinned one: `npm ci` removes that one while it works. `env` is added to the variables it gets. Its own chatter goes
 * to standard error.
 */
export function runNpm(args, env = {}) {
  const own = join(repository, "node_modules", ".bin");
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== own);
  const isWindows = process.platform === "win32";
  return runCommand(isWindows ? "npm.cmd" : "npm", args, {
    shell: isWindows,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PATH: path.join(delimiter), ...env },
  });
}
