import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readFlatFile, runComposite, validateDefinition } from "@marsad/shared/composite";
import { CompositeDefinition } from "@marsad/shared/schemas";
import { Parse } from "typebox/value";
import { expect, onTestFinished, test } from "vitest";
import { processEnv } from "../testing/process-env.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const text = await readFile(join(repository, "docs/composite-indicators.md"), "utf8");

/** The block of the document that is marked as this language. */
const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)?.[1] ?? "";

test("the document's command answers what the document shows", async () => {
  const [, options = ""] = block("sh").split(" -- ");
  const folder = await mkdtemp(join(tmpdir(), "marsad-document-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const args = options
    .trim()
    .split(" ")
    .map((word) => (word.startsWith("examples/") ? join(repository, word) : word));
  const program = join(repository, "server/src/cli/index-file.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
    env: processEnv,
    cwd: folder,
  });
  expect(stdout).toBe(block("text"));
});

test("the document's definition has the shape that is asked for, and can be run", () => {
  const definition = Parse(CompositeDefinition, JSON.parse(block("json")));
  expect(validateDefinition(definition)).toEqual([]);
  const header = ["town", "year", "region", "online", "days", "complaints", "inhabitants"];
  const rows = [
    ["A", "2024", "north", "80", "5", "10", "1000"],
    ["B", "2024", "north", "40", "9", "30", "1000"],
  ];
  const { file, problems } = readFlatFile(
    definition,
    [header, ...rows].map((cells, index) => ({ number: index + 1, cells })),
  );
  expect(problems).toEqual([]);
  // Services of A: (3·80 + 100)/4 = 85, complaints 100: cube root of 85²·100. B: complaints are the worst, 0.
  const [first, second] = runComposite(definition, file).aggregated.scores.at(-1) ?? [];
  expect(first).toBeCloseTo(Math.cbrt(85 * 85 * 100), 9);
  expect(second).toBe(0);
});

test("the document's table of aggregations is what they make of 20 and 80", () => {
  const rows = [...text.matchAll(/^\| `("[a-z-]+"|\{.*?\})` +\|.*\| ([\d.]+) +\|$/gm)];
  expect(rows).toHaveLength(6);
  for (const [, aggregation = "", made] of rows) {
    const children = ["a", "b"].map((code) => ({
      code,
      names: { en: code },
      direction: "higher-is-better",
      weight: 1,
      normalization: { method: "goalposts", worst: 0, best: 100 },
    }));
    const definition = Parse(CompositeDefinition, {
      version: "1",
      names: { en: "Example" },
      sources: [],
      unit: "unit",
      aggregation: JSON.parse(aggregation),
      children,
    });
    const cells = [
      ["unit", "a", "b"],
      ["X", "20", "80"],
    ];
    const { file } = readFlatFile(
      definition,
      cells.map((row, index) => ({ number: index + 1, cells: row })),
    );
    const [score] = runComposite(definition, file).aggregated.scores.at(-1) ?? [];
    expect(score).toBeCloseTo(Number(made), 2);
  }
});
