import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's top folder, absolute. */
export const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Node 24, pinned as an npm package: the one that runs the server, the command lines and the tests. */
export const pinnedNode = join(
  repository,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** One line about what is going on, to standard error, so that a command's own output stays clean. */
export function say(line) {
  process.stderr.write(`marsad: ${line}\n`);
}
