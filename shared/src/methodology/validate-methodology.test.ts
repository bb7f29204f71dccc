import { expect, test } from "vitest";
import type { ComputedMethodology, Dimension, Indicator, PublishedMethodology } from "./methodology.ts";
import { validateMethodology } from "./validate-methodology.ts";

const names = { ar: "اسم", en: "Name" };

const yesNo: Indicator = {
  code: "online",
  names,
  kind: "yes-no",
  goalposts: { worst: 0, best: 1 },
  weight: 1,
  missing: "zero",
  source: { title: names },
};

const ladder: Indicator = {
  ...yesNo,
  code: "stage",
  kind: "ladder",
  goalposts: { worst: 1, best: 4 },
  steps: [1, 2, 3, 4].map((value) => ({ value, names })),
};

const group: Dimension = {
  code: "delivery",
  names,
  weight: 2,
  aggregation: "arithmetic",
  children: [yesNo, ladder],
};

const valid: ComputedMethodology = {
  version: "2021.1",
  names,
  levels: [
    { code: "low", names, from: 0 },
    { code: "high", names, from: 75 },
  ],
  sources: [],
  scoring: "computed",
  aggregation: "arithmetic",
  dimensions: [group],
  coverageFloor: 0.5,
  rollup: { entity: "mean-of-services", group: "mean-of-entities" },
};

const withChildren = (...children: Dimension["children"]) => ({
  ...valid,
  dimensions: [{ ...group, children }],
});
const problemsOf = (methodology: ComputedMethodology | PublishedMethodology) =>
  validateMethodology(methodology).map(({ place, code }) => `${place}: ${code}`);

test("validateMethodology(valid) finds nothing", () => {
  expect(validateMethodology(valid)).toEqual([]);
});

test("a code that a dimension and an indicator deep below it share is named where it comes second", () => {
  const deep: Dimension = { ...group, code: "inner", children: [{ ...yesNo, code: "delivery" }] };
  expect(problemsOf(withChildren(yesNo, deep))).toEqual([
    "dimensions[0].children[1].children[0].code: duplicate-code",
  ]);
});

test("a problem says in Arabic and English what was found, what should stand there and how to mend it", () => {
  const [problem] = validateMethodology(withChildren({ ...yesNo, goalposts: { worst: 1, best: 1 } }));
  expect(problem).toEqual({
    place: "dimensions[0].children[0].goalposts",
    code: "goalposts-equal",
    found: "1 … 1",
    message: { ar: expect.stringContaining("مختلفان"), en: expect.stringContaining("different") },
    mend: { ar: expect.stringContaining("أسوأ"), en: expect.stringContaining("differ") },
  });
});

test("a yes/no indicator runs from 0 to 1 or from 1 to 0 and nowhere else", () => {
  expect(problemsOf(withChildren({ ...yesNo, goalposts: { worst: 1, best: 0 } }))).toEqual([]);
  expect(problemsOf(withChildren({ ...yesNo, goalposts: { worst: 0, best: 100 } }))).toEqual([
    "dimensions[0].children[0].goalposts: yes-no-goalposts",
  ]);
});

test("a percentage keeps its goalposts within 0 to 100, a number does not", () => {
  const share: Indicator = { ...yesNo, kind: "percentage", goalposts: { worst: 20, best: 120 } };
  expect(problemsOf(withChildren(share))).toEqual([
    "dimensions[0].children[0].goalposts: percentage-goalposts",
  ]);
  expect(problemsOf(withChildren({ ...share, kind: "number" }))).toEqual([]);
});

test("a ladder has two steps or more that ascend between its goalposts", () => {
  const stepsOf = (...values: number[]) => ({ ...ladder, steps: values.map((value) => ({ value, names })) });
  const place = "dimensions[0].children[0].steps";
  expect(problemsOf(withChildren(stepsOf(1)))).toEqual([`${place}: ladder-too-short`]);
  expect(problemsOf(withChildren(stepsOf(1, 3, 3)))).toEqual([`${place}[2].value: ladder-not-ascending`]);
  expect(problemsOf(withChildren(stepsOf(1, 4, 5)))).toEqual([`${place}[2].value: ladder-off-scale`]);
  expect(problemsOf(withChildren({ ...ladder, goalposts: { worst: 4, best: 1 } }))).toEqual([]);
});

test("only a ladder has steps", () => {
  expect(problemsOf(withChildren({ ...ladder, kind: "number" }))).toEqual([
    "dimensions[0].children[0].steps: steps-without-ladder",
  ]);
});

test("an indicator that is asked of nobody is refused", () => {
  expect(problemsOf(withChildren({ ...yesNo, appliesTo: { channels: [] } }))).toEqual([
    "dimensions[0].children[0].appliesTo.channels: applies-to-nobody",
  ]);
});

test("weights are greater than 0 at every depth and groups are not empty", () => {
  const methodology = withChildren({ ...group, code: "inner", children: [] }, { ...yesNo, weight: 0 });
  expect(problemsOf(methodology)).toEqual([
    "dimensions[0].children[0].children: empty-group",
    "dimensions[0].children[1].weight: weight-not-positive",
  ]);
});

test("levels start at 0, ascend within 0 to 100 and have codes of their own", () => {
  const levelsFrom = (...starts: number[]) => ({
    ...valid,
    levels: starts.map((from, index) => ({ code: `level-${index}`, names, from })),
  });
  expect(problemsOf(levelsFrom(60, 75))).toEqual(["levels[0].from: levels-not-from-zero"]);
  expect(problemsOf(levelsFrom(0, 75, 75))).toEqual(["levels[2].from: levels-not-ascending"]);
  expect(problemsOf(levelsFrom(0, 101))).toEqual(["levels[1].from: level-off-scale"]);
  const twice = { ...valid, levels: valid.levels.map((level) => ({ ...level, code: "same" })) };
  expect(problemsOf(twice)).toEqual(["levels[1].code: duplicate-level"]);
});

test("the coverage floor is a share", () => {
  expect(problemsOf({ ...valid, coverageFloor: 50 })).toEqual(["coverageFloor: coverage-floor-off-scale"]);
});

test("a published methodology needs neither weights nor indicators, and still codes of its own", () => {
  const { version, levels, sources } = valid;
  const dimensions = [
    { code: "satisfaction", names },
    { code: "satisfaction", names },
  ];
  const published: PublishedMethodology = {
    version,
    names,
    levels,
    sources,
    scoring: "published",
    dimensions,
  };
  expect(problemsOf(published)).toEqual(["dimensions[1].code: duplicate-code"]);
});
