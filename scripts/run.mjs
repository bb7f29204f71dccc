import { join } from "node:path";
import { installPackages } from "./install-packages.mjs";
import { pinnedNode, repository, say } from "./repository.mjs";
import { runCommand } from "./run-command.mjs";

// `node scripts/run.mjs FILE …`: runs one of the command lines, installing first what it needs.
const [file, ...args] = process.argv.slice(2);
try {
  if (!file) throw new Error("usage: node scripts/run.mjs FILE [ARGUMENT …]");
  await installPackages();
  // npm runs scripts in the repository; the paths a person types are meant from where they stand.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  process.exitCode = await runCommand(pinnedNode, [join(repository, file), ...args], { cwd });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
