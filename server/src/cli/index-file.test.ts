import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { processEnv } from "../testing/process-env.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const hdi = path("../../../examples/hdi.json");
const countries = path("../../../examples/hdi.csv");

/** Runs the command line as a process of its own, with a data folder that it must not touch. */
async function index(...args: string[]) {
  const env = { ...processEnv, MARSAD_DATA: "/nowhere/at/all" };
  return promisify(execFile)(process.execPath, [path("./index-file.ts"), ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), "marsad-index-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function writeInto(folder: string, name: string, text: string | Uint8Array) {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

test("an index is printed, best first, and every step is written as CSV", async () => {
  const folder = await makeFolder();
  const { code, stdout } = await index(
    "--methodology",
    hdi,
    "--data",
    countries,
    "--out",
    join(folder, "steps"),
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 +Switzerland +96\.26$/m);
  expect(stdout).toMatch(/^6 +Saudi Arabia +87\.43$/m);
  expect(stdout).toContain("published");
  const files = await readdir(join(folder, "steps"));
  expect(files).toHaveLength(15);
  const scores = await readFile(join(folder, "steps/6-scores.csv"), "utf8");
  expect(scores.split("\r\n").slice(0, 2)).toEqual([
    "\uFEFFunit,period,rank,score,education,imputed values",
    expect.stringMatching(/^Switzerland,,1,96\.2579828\d*,92\.16666666666666,0$/),
  ]);
});

test("without a folder nothing is written, and no database is opened", async () => {
  const { code, stderr } = await index("--methodology", hdi, "--data", countries);
  expect([code, stderr]).toEqual([0, ""]);
});

test("what a spreadsheet would take for a formula is written as text, and a number below 0 as a number", async () => {
  const folder = await makeFolder();
  const definition = await writeInto(
    folder,
    "z.json",
    JSON.stringify({
      version: "1",
      names: { en: "Z" },
      sources: [],
      unit: "unit",
      aggregation: "arithmetic",
      children: [
        {
          code: "a",
          names: { en: "A" },
          direction: "higher-is-better",
          weight: 1,
          normalization: { method: "z-score", over: "panel", mean: 0, deviation: 1 },
        },
      ],
    }),
  );
  const data = await writeInto(folder, "z.csv", "unit;a\n=SUM(A1);1\nمدينة;2\nC;3\n");
  expect(await index("--methodology", definition, "--data", data, "--out", folder)).toMatchObject({
    code: 0,
  });
  const scores = await readFile(join(folder, "6-scores.csv"), "utf8");
  expect(scores).toContain(`"'=SUM(A1)",,3,-1,0`);
  expect(scores).toContain("مدينة,,2,0,0");
});

test("a file's mistakes are a table of row, column, what was found, expected and how to mend it", async () => {
  const folder = await makeFolder();
  const data = await writeInto(
    folder,
    "data.csv",
    "country,life-expectancy,expected-schooling,mean-schooling\nA,eighty,12,9\nA,70,12,9\n",
  );
  const { code, stdout, stderr } = await index(
    "--methodology",
    hdi,
    "--data",
    data,
    "--out",
    join(folder, "out"),
  );
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toMatch(/^Nothing was computed; 3 problems\.$/m);
  expect(stdout).toMatch(/^row +column +found +expected +mend$/m);
  expect(stdout).toMatch(/^1 +income-per-head /m);
  expect(stdout).toMatch(/^2 +life-expectancy +eighty /m);
  expect(stdout).toMatch(/^3 +country +A +one row for each unit/m);
  expect(await readdir(folder)).toEqual(["data.csv"]);
});

test("a definition's mistakes are told with their place", async () => {
  const folder = await makeFolder();
  const json = JSON.parse(await readFile(hdi, "utf8"));
  json.children[0].direction = "lower-is-better";
  const turned = await index(
    "--methodology",
    await writeInto(folder, "turned.json", JSON.stringify(json)),
    "--data",
    countries,
  );
  expect(turned.code).toBe(1);
  expect(turned.stdout).toContain("children[0].normalization");
  json.children[0].weigth = 1;
  json.children[1].children[0].normalization = { method: "min-max", over: "year" };
  const misspelt = await index(
    "--methodology",
    await writeInto(folder, "misspelt.json", JSON.stringify(json)),
    "--data",
    countries,
  );
  expect(misspelt.code).toBe(1);
  expect(misspelt.stdout).toContain("children[0].weigth");
  expect(misspelt.stdout).toMatch(
    /children\[1\]\.children\[0\]\.normalization\.over +year +one of period, panel/,
  );
});

test.each([
  ["no JSON", "{ broken", "country,a\nX,1\n", /JSON/],
  ["an empty file of values", null, "", /header row/],
  ["a workbook", null, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), /neither text nor a workbook/],
  ["an open quotation", null, 'country,life-expectancy\n"A,1\n', /quotation/],
])("%s is refused in words, never with a stack", async (_, definition, values, words) => {
  const folder = await makeFolder();
  const methodology = definition === null ? hdi : await writeInto(folder, "broken.json", definition);
  const data = await writeInto(folder, "values.csv", values);
  const { code, stdout, stderr } = await index("--methodology", methodology, "--data", data);
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(words);
  expect(stdout + stderr).not.toMatch(/^ +at /m);
});

test("a file that is not there is named", async () => {
  const { code, stderr } = await index("--methodology", "/nowhere.json", "--data", countries);
  expect(code).toBe(1);
  expect(stderr).toMatch(/no such file.*\/nowhere\.json/);
  expect(stderr).not.toMatch(/^ +at /m);
  const other = await index("--methodology", hdi, "--data", "/nowhere.csv");
  expect(other.stderr).toMatch(/no such file.*\/nowhere\.csv/);
});

test.each([
  [[]],
  [["--methodology", "a.json"]],
  [["--methodology", "a.json", "--data", "b.csv", "--colour"]],
])("%j is not understood, and the usage is shown", async (args) => {
  const { code, stderr } = await index(...args);
  expect(code).toBe(2);
  expect(stderr).toContain("npm run index -- ");
});
