import { expect, test } from "vitest";
import type { CompositeIndicator, Normalization } from "./definition.ts";
import { column, composite } from "./testing/composite.ts";
import { validateDefinition } from "./validate-definition.ts";

const problemsOf = (definition: Parameters<typeof validateDefinition>[0]) =>
  validateDefinition(definition).map(({ code, column: place }) => `${code} ${place}`);

const scaled = (normalization: Normalization, over: Partial<CompositeIndicator> = {}) =>
  problemsOf(composite([column("a", { normalization, ...over })]));

test("a definition that can be run has no problems", () => {
  expect(problemsOf(composite([column("a"), column("b")]))).toEqual([]);
});

test("codes stand once, and leave the headings of the results alone", () => {
  const twice = { code: "a", names: { en: "A" }, weight: 1, aggregation: "arithmetic" } as const;
  expect(problemsOf(composite([column("a"), { ...twice, children: [column("rank")] }]))).toEqual([
    "duplicate-code children[1].code",
    "reserved-code children[1].children[0].code",
  ]);
});

test("two indicators do not share a column, nor take that of the units or periods", () => {
  expect(problemsOf(composite([column("a"), column("b", { column: "a" }), column("year")]))).toEqual([
    "column-twice children[1].column",
    "column-twice children[2].column",
  ]);
});

test("the ends of a fixed scale agree with the direction", () => {
  expect(scaled({ method: "goalposts", worst: 30, best: 5 })).toEqual([
    "direction-contradicts-scale children[0].normalization",
  ]);
  expect(scaled({ method: "goalposts", worst: 30, best: 5 }, { direction: "lower-is-better" })).toEqual([]);
  expect(scaled({ method: "goalposts", worst: 5, best: 5 })).toEqual([
    "goalposts-equal children[0].normalization",
  ]);
  expect(scaled({ method: "distance-to-target", target: 7, over: "fixed", worst: 27 })).toEqual([
    "direction-contradicts-scale children[0].normalization",
  ]);
  expect(scaled({ method: "distance-to-best", over: "fixed", best: 0 })).toEqual([
    "best-not-positive children[0].normalization.best",
  ]);
});

test("a scale in logarithms has both ends above 0, and holds values there", () => {
  const posts = { method: "goalposts", worst: 0, best: 100, logarithmic: true } as const;
  expect(scaled(posts)).toEqual(["logarithm-of-nothing children[0].normalization"]);
  expect(scaled({ ...posts, worst: 1, truncate: false })).toEqual([
    "logarithm-not-held children[0].normalization.truncate",
  ]);
});

test("a treatment that may take logarithms goes with no fixed scale", () => {
  const treatment = { over: "panel", skewness: 2, kurtosis: 3.5, winsorise: 5, logarithm: true } as const;
  expect(problemsOf(composite([column("a"), column("b", { treatment: "none" })], { treatment }))).toEqual([
    "logarithm-under-fixed-scale children[0].normalization",
  ]);
  expect(problemsOf(composite([column("a")], { treatment: { ...treatment, logarithm: false } }))).toEqual([]);
});

test("values are carried forward only where there are periods", () => {
  const { period: _, ...undated } = composite([column("a", { imputation: { method: "carried-forward" } })]);
  expect(problemsOf(undated)).toEqual(["no-period children[0].imputation"]);
  const { imputation: __, ...rest } = undated;
  expect(problemsOf({ ...rest, children: [column("a")], imputation: { method: "carried-forward" } })).toEqual(
    ["no-period imputation"],
  );
});
