import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode, repository, say } from "./repository.mjs";
import { runNpm } from "./run-npm.mjs";

/** Installs the packages that package-lock.json names, unless they are there already. Throws with what to do about it. */
export async function installPackages() {
  const [major] = process.versions.node.split(".");
  if (Number(major) < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}`);
  if (!isInstalled()) {
    say("installing packages (npm ci); the first time this takes a minute …");
    // NODE_ENV=production would leave out what builds the pages. Some packages ask for a newer Node than npm runs on:
    // they run on the pinned one.
    const options = ["--include=dev", "--no-audit", "--no-fund", "--engine-strict=false", "--loglevel=error"];
    const code = await runNpm(["ci", ...options]);
    if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); its message is above`);
  }
  checkPinnedNode();
}

/**
 * Whether node_modules holds what the lock file names. npm writes down what it installed in a hidden lock file, as its
 * last step; an interrupted installation leaves none. Optional packages may be absent: they are for other machines.
 */
function isInstalled() {
  const locked = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, { version, resolved, integrity, optional }]) => {
    if (!path.includes("node_modules/") || optional) return true;
    const found = installed[path];
    if (!found) return false;
    return found.version === version && (found.integrity ?? found.resolved) === (integrity ?? resolved);
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(repository, path), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function checkPinnedNode() {
  if (existsSync(pinnedNode)) return;
  throw new Error(
    "the pinned Node (npm package `node`) is not there, most likely because npm was told to ignore install " +
      "scripts or could not reach a registry. Mend it with: npm rebuild node --ignore-scripts=false",
  );
}
