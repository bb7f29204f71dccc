import { join } from "node:path";
import { repository } from "./repository.mjs";
import { runCommand } from "./run-command.mjs";

// `npm run fuzz` and `npm run kill`: what the tests do a few times, as often as it takes to believe it. An hour or so.
const ways = {
  fuzz: { tests: ["ingestion/fuzz.test.ts"], often: { FUZZ_RUNS: "10000" } },
  kill: { tests: ["ingestion/kill"], often: { KILLS: "50", POSTGRES_KILLS: "20" } },
};
const [way, ...args] = process.argv.slice(2);
const { tests, often } = ways[way];
const vitest = join(repository, "node_modules/.bin/vitest");
process.exitCode = await runCommand(vitest, ["run", "--project", "server", ...tests, ...args], {
  env: { ...often, ...process.env },
});
