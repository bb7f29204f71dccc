import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { copyPglite } from "../testing/for-each-engine.ts";
import { processEnv } from "../testing/process-env.ts";
import { startProcess } from "../testing/start-process.ts";

/** Runs a command line as a process of its own, on a data folder. */
function run(folder: string, name: "backup" | "restore", ...args: string[]) {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const options = { env: { ...processEnv, MARSAD_DATA: folder } };
  return promisify(execFile)(process.execPath, [file, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  );
}

async function makeFolder() {
  const { config, remove } = await copyPglite();
  onTestFinished(remove);
  return config.dataFolder;
}

test("a running server is backed up, and its key is good where that is restored", async () => {
  const [folder, other] = [await makeFolder(), await makeFolder()];
  const file = join(folder, "backup.gz");
  const server = startProcess({ MARSAD_DATA: folder });
  await server.ready;
  const key = server.key();
  expect(await run(folder, "backup", file)).toMatchObject({ code: 0 });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await run(folder, "backup", file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("there already"),
  });
  expect(await run(folder, "restore", file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("is in use"),
  });
  await server.end("SIGTERM");
  expect(await run(folder, "restore", file)).toMatchObject({
    code: 1,
    said: expect.stringContaining("not empty"),
  });
  expect(await run(other, "restore", file)).toMatchObject({ code: 0 });
  const successor = startProcess({ MARSAD_DATA: other });
  const answer = await fetch(`${await successor.ready}/api/keys`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(answer.status).toBe(200);
});

test("what is not a backup is refused with 1, and what cannot be meant with 2", async () => {
  const folder = await makeFolder();
  const refused = await run(folder, "restore", fileURLToPath(import.meta.url));
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("not a backup") });
  expect(refused.said).toContain("Nothing was restored.");
  for (const name of ["backup", "restore"] as const) {
    expect(await run(folder, name)).toMatchObject({
      code: 2,
      said: expect.stringContaining(`npm run ${name} -- `),
    });
  }
});
