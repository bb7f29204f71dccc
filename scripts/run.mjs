import { installPackages } from "./install-packages.mjs";
import { say } from "./repository.mjs";
import { runPinnedNode } from "./run-pinned-node.mjs";

// `node scripts/run.mjs FILE …`: runs one of the command lines, installing first what it needs.
const [file, ...args] = process.argv.slice(2);
try {
  if (!file) throw new Error("usage: node scripts/run.mjs FILE [ARGUMENT …]");
  await installPackages();
  process.exitCode = await runPinnedNode(file, args);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
