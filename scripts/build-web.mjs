import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository, say } from "./repository.mjs";
import { runNpm } from "./run-npm.mjs";

const builtFrom = join(repository, "web/dist/.sources");

/**
 * Builds the pages into web/dist, unless they were built from these very sources: the build remembers their hash in
 * web/dist/.sources, which every other build of the pages removes.
 */
export async function buildWeb() {
  const sources = hashSources();
  if (readBuiltFrom() === sources) return;
  say("building the pages …");
  const code = await runNpm(["run", "--silent", "build", "-w", "web"], {
    // Tests, and some shells, set another; the pages would then be twice as heavy.
    NODE_ENV: "production",
  });
  if (code !== 0) throw new Error(`the pages could not be built (exit code ${code}); the message is above`);
  writeFileSync(builtFrom, sources);
}

function readBuiltFrom() {
  try {
    return readFileSync(builtFrom, "utf8");
  } catch {
    return undefined;
  }
}

/** One hash over everything the build reads: names and contents of the sources, and the packages' versions. */
function hashSources() {
  const hash = createHash("sha256").update(readFileSync(join(repository, "package-lock.json")));
  for (const folder of ["shared/src", "web", "examples"]) {
    const files = readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((path) => !/[\\/](dist|node_modules|browser)[\\/]|\.test\.tsx?$/.test(path))
      .sort();
    for (const path of files) hash.update(`\0${path.slice(repository.length)}\0`).update(readFileSync(path));
  }
  return hash.digest("hex");
}
