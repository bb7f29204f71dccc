import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeStaleUploads } from "./remove-stale-uploads.ts";

test("what killed servers left goes; what others are receiving, and what is no upload, stays", async () => {
  const folder = await mkdtemp(join(tmpdir(), "marsad-stale-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dead = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(dead, "exit");
  const names = [
    `upload-${dead.pid}-abc`,
    `upload-${process.pid}-abc`,
    `upload-${process.ppid}-abc`,
    "upload-notes",
    "mine",
  ];
  for (const name of names) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "values.csv"), "entity\n");
  }
  await removeStaleUploads(folder);
  expect((await readdir(folder)).sort()).toEqual(
    ["mine", `upload-${process.ppid}-abc`, "upload-notes"].sort(),
  );
});

test("no folder, nothing to remove", async () => {
  await removeStaleUploads("/nowhere/uploads");
});
