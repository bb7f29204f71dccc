import { compileMethodology } from "@marsad/shared/scoring";
import { expect, test } from "vitest";
import { type ComputedDefinition, listRules } from "./list-rules.ts";

const names = { en: "Name" };
const indicator = (code: string, weight: number) => ({
  ...{ code, names, kind: "percentage" as const, goalposts: { worst: 0, best: 100 }, weight },
  ...{ missing: "zero" as const, source: { title: names } },
});
const group = (
  code: string,
  weight: number,
  children: ComputedDefinition["dimensions"][number]["children"],
) => ({
  ...{ code, names, weight, aggregation: "arithmetic" as const, children },
});
const book = (dimensions: ComputedDefinition["dimensions"]): ComputedDefinition => ({
  ...{ version: "1", names, scoring: "computed", aggregation: "arithmetic", dimensions, coverageFloor: 0 },
  ...{ rollup: { entity: "mean-of-services", group: "mean-of-entities" }, levels: [], sources: [] },
});

test("every weight is a share of the whole, however deep an indicator lies", () => {
  const rules = listRules(
    book([
      group("offer", 3, [indicator("a", 1), group("inner", 3, [indicator("b", 2), indicator("c", 1)])]),
      group("use", 1, [indicator("d", 7)]),
    ]),
  );
  expect(rules.map(({ dimension, share }) => [dimension.code, share])).toEqual([
    ["offer", 0.75],
    ["use", 0.25],
  ]);
  const placed = rules.flatMap(({ indicators }) => indicators);
  expect(placed.map(({ indicator: { code }, share, groups }) => [code, share, groups.length])).toEqual([
    ["a", 0.1875, 0],
    ["b", 0.375, 1],
    ["c", 0.1875, 1],
    ["d", 0.25, 0],
  ]);
});

test("the shares are those that the engine scores by", () => {
  const definition = book([
    group("offer", 30, [indicator("a", 2.5), group("inner", 3, [indicator("b", 2), indicator("c", 7)])]),
    group("use", 70, [indicator("d", 7), indicator("e", 11)]),
  ]);
  const shares = listRules(definition).flatMap(({ indicators }) => indicators.map(({ share }) => share));
  expect(shares).toEqual([...compileMethodology(definition).nominalWeights]);
});
