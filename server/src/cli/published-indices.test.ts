import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runComposite } from "@marsad/shared/composite";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readComposite } from "./read-composite.ts";

const path = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

/** What was published beside what the definition makes of the same file: by row, both on 0–100. */
async function compare(name: string, perPoint: number) {
  const input = await readComposite(path(`${name}.json`), path(`${name}.csv`));
  if ("problems" in input) throw new Error(JSON.stringify(input.problems));
  const run = runComposite(input.definition, input.file);
  const { data } = Papa.parse<{ published?: string }>(readFileSync(path(`${name}.csv`), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return run.normalized.panel.units.map((unit, row) => ({
    unit,
    period: run.normalized.panel.periods[row] ?? "",
    score: run.aggregated.scores.at(-1)?.[row] ?? Number.NaN,
    published: Number(data[row]?.published) * perPoint,
  }));
}

/** Components are published rounded: on 0–1 their mean is within this of the index. United Nations, E-Government Knowledgebase. */
const rounding = 1.2e-4 * 100;

test("the EGDI of Saudi Arabia is the mean of its components in every survey since 2014", async () => {
  const rows = (await compare("egdi", 100)).filter(({ period }) => Number(period) >= 2014);
  expect(rows.map(({ period }) => period)).toEqual(["2014", "2016", "2018", "2020", "2022", "2024"]);
  for (const { score, published } of rows) expect(Math.abs(score - published)).toBeLessThanOrEqual(rounding);
});

test("the EGDI of 2008 and 2010 was made otherwise, and is not that mean", async () => {
  const rows = (await compare("egdi", 100)).filter(({ period }) => ["2008", "2010"].includes(period));
  expect(rows).toHaveLength(2);
  for (const { score, published } of rows) expect(Math.abs(score - published)).toBeGreaterThan(rounding);
});

test("the HDI of twelve countries comes out of their indicators, held at the goalposts where they are beyond", async () => {
  // Human Development Report 2021/22, table 1. Indicators are rounded to a tenth of a year, the index to a thousandth:
  // half a tenth of a year in each of three is up to 1.5 thousandths of an index such as Kuwait's.
  const rows = await compare("hdi", 100);
  expect(rows).toHaveLength(12);
  for (const { score, published } of rows) expect(Math.abs(score - published)).toBeLessThanOrEqual(0.2);
});

test("the HDI of Saudi Arabia, by hand from its formula", async () => {
  const [row] = (await compare("hdi", 100)).filter(({ unit }) => unit === "Saudi Arabia");
  const health = (76.9 - 20) / (85 - 20);
  const education = (16.1 / 18 + 11.3 / 15) / 2;
  const income = (Math.log(46_112) - Math.log(100)) / (Math.log(75_000) - Math.log(100));
  expect(row?.score).toBeCloseTo(100 * Math.cbrt(health * education * income), 9);
});

test("the GEMS totals come out of their pillars by the inferred weights", async () => {
  const rows = await compare("gems", 1);
  expect(rows.map(({ unit, period, score }) => [unit, period, Math.round(score * 1e9) / 1e9])).toEqual([
    ["Qatar", "2022", 83.2],
    ["Saudi Arabia", "2023", 92.8],
  ]);
  for (const { score, published } of rows) expect(Math.round(score)).toBe(published);
});

test("GEMS says that its weights are inferred", async () => {
  const input = await readComposite(path("gems.json"), path("gems.csv"));
  expect("definition" in input && input.definition.note?.en).toContain("inferred, not published");
});

test("LOSI 2022 is the share of its 86 indicators that are met, criterion by criterion", async () => {
  const input = await readComposite(path("losi-2022.json"), path("losi-2022.csv"));
  if ("problems" in input) throw new Error(JSON.stringify(input.problems));
  const { aggregated } = runComposite(input.definition, input.file);
  const { tree, codes, scores } = aggregated;
  expect(tree.leaves).toHaveLength(86);
  const criteria = tree.dimensions.map((place) => [codes[place], tree.nodes[place]?.children.length]);
  expect(criteria).toEqual([
    ["if", 8],
    ["cp", 25],
    ["sp", 18],
    ["pe", 17],
    ["te", 18],
  ]);
  // Every indicator is one point of 86.
  for (const weight of tree.nominalWeights) expect(weight).toBeCloseTo(1 / 86, 12);
  const [all = 0, some = 0, none = 1] = scores.at(-1) ?? [];
  expect(all).toBeCloseTo(100, 9);
  // 4 + 20 + 9 + 2 + 8 = 43 of 86.
  expect(some).toBeCloseTo(50, 9);
  expect(none).toBe(0);
});
