import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { countTests } from "./count-tests.mjs";
import { installPackages } from "./install-packages.mjs";
import { repository, say } from "./repository.mjs";
import { runCommand } from "./run-command.mjs";

// `npm test`: everything that is checked, from a fresh clone on. A step that fails does not keep the later ones from
// running. Its last line counts all of it together.
const total = { passed: 0, failed: 0, skipped: 0 };
const binaries = join(repository, "node_modules/.bin");
const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` };

try {
  await installPackages();
  await step("format and lint", () => run("biome", ["ci", "--error-on-warnings", "."]));
  await step("types", () => run("tsc", ["-b"]));
  await step("dead code", () => run("knip", []));
  await step("the pages can be built", buildWeb);
  add(await runVitest(process.argv.slice(2)));
} catch (error) {
  say(error.message);
  total.failed += 1;
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);

async function run(command, args) {
  const code = await runCommand(join(binaries, command), args, { env, shell: process.platform === "win32" });
  if (code !== 0) throw new Error(`exit code ${code}`);
}

async function step(name, check) {
  say(`checking: ${name} …`);
  try {
    await check();
    add({ passed: 1 });
  } catch (error) {
    say(`failed: ${name} (${error.message})`);
    add({ failed: 1 });
  }
}

async function runVitest(args) {
  say("running the tests …");
  const folder = mkdtempSync(join(tmpdir(), "marsad-report-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await runCommand(join(binaries, "vitest"), ["run", ...reporters, ...args], { env });
    return countTests(JSON.parse(readFileSync(report, "utf8")), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
