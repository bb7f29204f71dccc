import { buildWeb } from "./build-web.mjs";
import { installPackages } from "./install-packages.mjs";
import { pinnedNode, say } from "./repository.mjs";
import { runCommand } from "./run-command.mjs";

// `npm start`: from a fresh clone to a running server. Plain JavaScript on Node's own parts: nothing is installed yet.
try {
  await installPackages();
  await buildWeb();
  process.exitCode = await runCommand(pinnedNode, ["server/src/main.ts"]);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
