import { buildWeb } from "./build-web.mjs";
import { installPackages } from "./install-packages.mjs";
import { say } from "./repository.mjs";
import { runPinnedNode } from "./run-pinned-node.mjs";

// `npm start`: from a fresh clone to a running server. Plain JavaScript on Node's own parts: nothing is installed yet.
try {
  await installPackages();
  await buildWeb();
  process.exitCode = await runPinnedNode("server/src/main.ts", []);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
