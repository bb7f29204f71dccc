import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, onTestFinished, test } from "vitest";
import { copyPglite, copyPostgres } from "../testing/for-each-engine.ts";
import { processEnv } from "../testing/process-env.ts";
import { startProcess } from "../testing/start-process.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const pack = path("../../../fixtures/dxmi");

/** Runs a command line as a process of its own. */
async function run(
  env: Record<string, string>,
  file: "load" | "ingest" | "keys" | "methodology",
  ...args: string[]
) {
  const options = { env: { ...processEnv, ...env } };
  return promisify(execFile)(process.execPath, [path(`./${file}.ts`), ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

async function makeEnv() {
  const { config, remove } = await copyPglite();
  onTestFinished(remove);
  return { MARSAD_DATA: config.dataFolder };
}

test("without a server, commands work on the folder one after the other", async () => {
  const env = await makeEnv();
  expect(await run(env, "load", pack, "--dry-run")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("dxmi: this is what would change."),
  });
  expect((await run(env, "load", pack)).stdout).toMatch(/dxmi: loaded\..*programmes +1 +0 +0\n/s);
  expect((await run(env, "load", pack)).stdout).toMatch(/programmes +0 +0 +1\n/);
  const key = await run(env, "keys", "create", "--name", "ministry", "--programme", "dxmi");
  expect(key).toMatchObject({ code: 0, stdout: expect.stringMatching(/mrsd_[\w-]{43}/) });
  expect((await run(env, "keys", "list")).stdout).toMatch(/ministry +dxmi /);
});

test("two commands at once wait for each other, and both do their work", async () => {
  const env = await makeEnv();
  const names = ["one", "two"];
  await Promise.all(names.map((name) => run(env, "keys", "create", "--name", name)));
  const { stdout } = await run(env, "keys", "list");
  for (const name of names) expect(stdout).toContain(name);
});

test("while a server runs on the folder, it does the work", async () => {
  const env = await makeEnv();
  const server = startProcess(env);
  const address = await server.ready;
  expect(await run(env, "load", pack)).toMatchObject({ code: 0 });
  expect((await fetch(`${address}/api/programmes/dxmi`)).status).toBe(200);
  const { stdout } = await run(env, "keys", "create", "--name", "brief");
  const [id = ""] = stdout.split(" ");
  const token = /mrsd_[\w-]{43}/.exec(stdout)?.[0];
  const ask = () => fetch(`${address}/api/keys`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status).toBe(200);
  expect(await run(env, "keys", "revoke", id)).toMatchObject({ code: 0 });
  expect((await ask()).status).toBe(401);
  expect(await server.end("SIGTERM")).toBe(0);
});

test("the problems of a file are a table, and the exit code says no, dry run or not", async () => {
  const env = await makeEnv();
  await run(env, "load", path("../../../fixtures/gc-service-inventory"));
  const folder = await mkdtemp(join(tmpdir(), "marsad-file-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "values.csv");
  await writeFile(file, "entity,service,period,colour\n1,1,2018-2019,red\n");
  for (const options of [[], ["--dry-run"]]) {
    const { code, stdout } = await run(
      env,
      "ingest",
      file,
      "--programme",
      "gc-service-inventory",
      ...options,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^row +column +found +expected +mend$/m);
    expect(stdout).toContain("colour");
  }
});

test("a version is put as a draft, read, compared, tried and published, and what is wrong with it is a table", async () => {
  const env = await makeEnv();
  // A server that runs does the work of many commands sooner.
  const server = startProcess(env);
  await server.ready;
  await run(env, "load", path("../../../fixtures/gc-service-inventory"));
  const tell = (...args: string[]) => run(env, "methodology", ...args, "--programme", "gc-service-inventory");
  const folder = await mkdtemp(join(tmpdir(), "marsad-rules-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "2030.1.json");
  const rules = { ...JSON.parse((await tell("show", "2018.1")).stdout), version: "2030.1" };

  await writeFile(file, JSON.stringify({ ...rules, mapping: { version: "1999", changes: [] } }));
  expect(await tell("put", file)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("mapping.version"),
  });
  await writeFile(file, JSON.stringify({ ...rules, coverageFloor: 0.25 }));
  const put = await tell("put", file);
  expect(put).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^2030\.1: a draft with the hash [0-9a-f]{64}$/m),
  });
  const hash = put.stdout.trim().slice(-64);

  expect((await tell("compare", "2030.1")).stdout).toMatch(/^coverage-floor: [\d.]+ → 0\.25$/m);
  const tried = await tell("try", "2030.1", "--period", "2018-2019");
  expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining("not official, that is 2018.1") });
  expect((await tell("publish", "2030.1", "--hash", hash)).stdout).toContain(`published under ${hash}`);
  expect((await tell("list")).stdout).toMatch(/^2030\.1 +published +/m);
  expect(await server.end("SIGTERM")).toBe(0);
});

test.for([
  ["methodology", ["show", "1"]],
  ["methodology", ["try", "1", "--programme", "towns"]],
  ["methodology", ["publish", "1", "--programme", "towns", "--period", "2024"]],
  ["methodology", ["list", "1", "--programme", "towns"]],
  ["methodology", ["invent", "1", "--programme", "towns"]],
  ["keys", ["list", "--everything"]],
  ["keys", ["create"]],
  ["load", []],
  ["ingest", ["file.csv"]],
  ["ingest", ["--from", "elsewhere", "folder"]],
] as const)("%s %s is not understood, and the usage is shown", async ([file, args]) => {
  const { code, stderr } = await run({}, file, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(`npm run ${file} -- `);
});

test("--help tells how a command is used, and opens nothing", async () => {
  const { code, stdout } = await run({ MARSAD_DATA: "/nowhere/at/all" }, "ingest", "--help");
  expect(code).toBe(0);
  expect(stdout).toContain("--dry-run");
});

test.skipIf(inject("postgres") === null)(
  "on PostgreSQL a command works beside a running server",
  async () => {
    const { config, remove } = await copyPostgres();
    onTestFinished(remove);
    const env = { MARSAD_DATA: config.dataFolder, DATABASE_URL: config.databaseUrl ?? "" };
    const server = startProcess(env);
    const address = await server.ready;
    expect(await run(env, "load", pack)).toMatchObject({ code: 0 });
    expect((await fetch(`${address}/api/programmes/dxmi`)).status).toBe(200);
  },
);
