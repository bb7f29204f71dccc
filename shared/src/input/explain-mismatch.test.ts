import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { expect, test } from "vitest";
import { MethodologyDefinition } from "../schemas/index.ts";
import { explainMismatch } from "./explain-mismatch.ts";

const names = { en: "Name" };
const source = { title: names };
const yesNo = {
  code: "online",
  names,
  kind: "yes-no",
  goalposts: { worst: 0, best: 1 },
  weight: 1,
  missing: "zero",
  source,
};
const group = { code: "offer", names, weight: 1, aggregation: "arithmetic", children: [yesNo] };
const computed = {
  version: "1",
  names,
  levels: [{ code: "any", names, from: 0 }],
  sources: [],
  scoring: "computed",
  aggregation: "arithmetic",
  coverageFloor: 0,
  rollup: { entity: "mean-of-services", group: "mean-of-entities" },
  dimensions: [group],
};

const methodology = Compile(MethodologyDefinition);
const explain = (value: unknown) =>
  explainMismatch(methodology, value).map(({ column, code }) => `${column}: ${code}`);

test("a value that fits has nothing to explain", () => {
  expect(explain(computed)).toEqual([]);
});

test("of several alternatives the one that was meant is explained, at any depth", () => {
  const inner = { ...group, code: "inner", children: [{ ...yesNo, missing: "ignore" }] };
  expect(explain({ ...computed, dimensions: [{ ...group, children: [inner] }] })).toEqual([
    "dimensions[0].children[0].children[0].missing: not-one-of",
  ]);
  expect(explain({ ...computed, dimensions: [{ ...group, children: [{ ...inner, weight: -1 }] }] })).toEqual([
    "dimensions[0].children[0].weight: out-of-bounds",
    "dimensions[0].children[0].children[0].missing: not-one-of",
  ]);
});

test("a choice of fixed values is explained by listing them", () => {
  const [problem] = explainMismatch(methodology, { ...computed, aggregation: "median" });
  expect(problem).toMatchObject({
    column: "aggregation",
    found: "median",
    expected: {
      ar: "واحدة من: arithmetic، geometric، weakest-link",
      en: "one of arithmetic, geometric, weakest-link",
    },
  });
});

test("a property that nobody knows is a problem, so that a misspelt one is not lost", () => {
  expect(
    explain({ ...computed, dimensions: [{ ...group, children: [{ ...yesNo, appliesto: {} }] }] }),
  ).toEqual(["dimensions[0].children[0].appliesto: unknown-property"]);
});

test("a hundred problems are a hundred problems", () => {
  const list = Compile(Type.Array(Type.Integer({ minimum: 0 })));
  const values = Array.from({ length: 100 }, (_, index) => -1 - index);
  expect(explainMismatch(list, values)).toHaveLength(100);
});

test("a long value is told by its beginning", () => {
  const [problem] = explainMismatch(Compile(Type.Number()), "x".repeat(5000));
  expect(problem?.found).toHaveLength(201);
});
