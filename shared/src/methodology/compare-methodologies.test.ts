import { expect, test } from "vitest";
import { compareMethodologies } from "./compare-methodologies.ts";
import type { PublishedMethodology } from "./methodology.ts";
import { asks, groups, saying, version } from "./testing/versions.ts";

const before = version("1", [
  groups("offer", 3, [asks("online", 1), asks("share", 3)]),
  groups("use", 1, [asks("reach", 1)]),
]);

/** What differs in each node, as one line each. */
function differencesOf(...versions: Parameters<typeof compareMethodologies>): Record<string, string> {
  const { nodes } = compareMethodologies(...versions);
  return Object.fromEntries(
    nodes.map(({ change, from, to, differs }) => [
      [...new Set([...from, ...to])].join(" "),
      [change, ...differs].join(" "),
    ]),
  );
}

test("compareMethodologies(a, a) finds nothing", () => {
  const { nodes, whole, levels, benchmark } = compareMethodologies(before, { ...before, version: "2" });
  expect(nodes.map(({ change, differs }) => [change, ...differs])).toEqual(Array(5).fill(["same"]));
  expect([whole, levels, benchmark]).toEqual([[], [], null]);
});

test("compareMethodologies(before, after) tells weights among siblings from weights in the whole", () => {
  // Offer weighs 3/4, and in it online 1/4 and share 3/4: 3/16 and 9/16 of the whole. Reach has what is left, 1/4.
  const after = version("2", [
    groups("offer", 1, [asks("online", 1), asks("share", 3)]),
    groups("use", 1, [asks("reach", 1)]),
  ]);
  const { nodes } = compareMethodologies(before, after);
  expect(
    nodes.map(({ from, before: were, after: are, differs }) => [
      ...from,
      ...[were[0]?.weight, are[0]?.weight, were[0]?.share, are[0]?.share],
      ...differs,
    ]),
  ).toEqual([
    ["offer", 0.75, 0.5, 0.75, 0.5, "weight", "share"],
    ["online", 0.25, 0.25, 0.1875, 0.125, "share"],
    ["share", 0.75, 0.75, 0.5625, 0.375, "share"],
    ["use", 0.25, 0.5, 0.25, 0.5, "weight", "share"],
    ["reach", 1, 1, 0.25, 0.5, "share"],
  ]);
});

test("compareMethodologies(before, after) does not mind how the same weights are written", () => {
  const after = version("2", [
    groups("offer", 75, [asks("online", 0.2), asks("share", 0.6)]),
    groups("use", 25, [asks("reach", 7)]),
  ]);
  expect(new Set(Object.values(differencesOf(before, after)))).toEqual(new Set(["same"]));
});

test("compareMethodologies(before, after) names every rule of an indicator and of a group that is other", () => {
  const after = version("2", [
    groups("offer", 3, [asks("online", 1), asks("share", 3)], "geometric"),
    groups("use", 1, [
      asks("reach", 1, {
        names: { en: "Reached" },
        explanation: { en: "Of all" },
        kind: "number",
        unit: { en: "people" },
        goalposts: { worst: 10, best: 90 },
        missing: "zero",
        appliesTo: { channels: ["web"] },
      }),
    ]),
  ]);
  expect(differencesOf(before, after)).toEqual({
    offer: "same aggregation",
    online: "same",
    share: "same",
    use: "same",
    reach: "modified names explanation kind unit goalposts missing-rule applicability-rule",
  });
});

test("compareMethodologies(before, after) follows a group under its new code, and tells what moved", () => {
  const after = version(
    "2",
    [groups("supply", 3, [asks("online", 1)]), groups("use", 1, [asks("reach", 1), asks("share", 1)])],
    saying("1", { change: "same", from: ["offer"], to: ["supply"] }),
  );
  expect(differencesOf(before, after)).toEqual({
    "offer supply": "same names",
    online: "same weight share",
    share: "same moved weight share",
    use: "same",
    reach: "same weight share",
  });
});

test("compareMethodologies(before, after) shows both sides of what was split, and differs as a whole", () => {
  const after = version(
    "2",
    [
      groups("offer", 3, [asks("form", 1), asks("payment", 1), asks("share", 2)]),
      groups("use", 1, [asks("reach", 1)]),
    ],
    saying("1", { change: "split", from: ["online"], to: ["form", "payment"] }),
  );
  const split = compareMethodologies(before, after).nodes.find(({ change }) => change === "split");
  expect([split?.before, split?.after].map((side) => side?.map(({ code, share }) => [code, share]))).toEqual([
    [["online", 0.1875]],
    [
      ["form", 0.1875],
      ["payment", 0.1875],
    ],
  ]);
  expect([split?.node, split?.differs]).toEqual(["indicator", []]);
});

test("compareMethodologies(before, after) tells rules of the whole, levels and the benchmark", () => {
  const after = version("2", before.dimensions, {
    aggregation: "weakest-link",
    coverageFloor: 0.5,
    rollup: { entity: "by-volume", group: "mean-of-entities" },
    levels: [
      { code: "low", names: { en: "Low" }, from: 0 },
      { code: "high", names: { en: "High" }, from: 75 },
      { code: "top", names: { en: "Top" }, from: 95 },
    ],
  });
  const line = { before: { value: 85, comparator: ">=" }, after: { value: 90, comparator: ">=" } } as const;
  const { whole, levels, benchmark } = compareMethodologies(before, after, line);
  expect(whole).toEqual([
    { rule: "aggregation", before: "arithmetic", after: "weakest-link" },
    { rule: "coverage-floor", before: 0, after: 0.5 },
    { rule: "entity-rollup", before: "mean-of-services", after: "by-volume" },
  ]);
  expect(levels).toEqual([
    { code: "high", before: { names: { en: "High" }, from: 60 }, after: { names: { en: "High" }, from: 75 } },
    { code: "top", before: null, after: { names: { en: "Top" }, from: 95 } },
  ]);
  expect(benchmark).toEqual(line);
});

test("compareMethodologies(before, after) compares scores published elsewhere with ours as far as they are known", () => {
  const published: PublishedMethodology = {
    ...{ version: "2", names: { en: "Published" }, levels: before.levels, sources: [], scoring: "published" },
    dimensions: [{ code: "offer", names: { en: "offer" } }],
  };
  const { nodes, whole } = compareMethodologies(before, published);
  expect(nodes.map(({ change, from, differs }) => [change, ...from, ...differs].join(" "))).toEqual([
    "same offer weight share",
    "dropped online",
    "dropped share",
    "dropped use",
    "dropped reach",
  ]);
  expect(whole.map(({ rule, after }) => [rule, after])).toEqual([
    ["scoring", "published"],
    ["aggregation", null],
    ["coverage-floor", null],
    ["entity-rollup", null],
    ["group-rollup", null],
  ]);
});
