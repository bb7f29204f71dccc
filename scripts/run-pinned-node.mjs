import { join } from "node:path";
import { pinnedNode, repository } from "./repository.mjs";
import { runCommand } from "./run-command.mjs";

/** Runs a file of the repository with the pinned Node; resolves to its exit code. */
export function runPinnedNode(file, args) {
  return runCommand(pinnedNode, [join(repository, file), ...args], {
    // npm runs scripts in the repository; the paths a person types are meant from where they stand.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    // Some thousand modules are compiled at every start; kept compiled, they load in half the time.
    env: { NODE_COMPILE_CACHE: join(repository, "node_modules/.cache/compiled"), ...process.env },
  });
}
