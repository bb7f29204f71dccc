import { expect, test } from "vitest";
import type { ComputedMethodology } from "./methodology.ts";
import { asks, groups, saying, version } from "./testing/versions.ts";
import { validateMapping } from "./validate-mapping.ts";
import type { MappedChange } from "./version-mapping.ts";

const before = version("1", [groups("offer", 1, [asks("a"), asks("b"), asks("c")])]);
const days = asks("days", 1, { kind: "number", unit: { en: "days" } });
const after = (mapping: Pick<ComputedMethodology, "mapping">) =>
  version("2", [groups("offer", 1, [asks("a"), asks("b"), asks("d"), days])], mapping);

/** Place and code of each problem of what version 2 says of version 1. */
function problemsOf(...changes: MappedChange[]): string[] {
  return validateMapping(before, after(saying("1", ...changes))).map(
    ({ place, code }) => `${place}: ${code}`,
  );
}

test("validateMapping(before, after) has nothing to say of a version that says nothing, or what can be", () => {
  expect(validateMapping(before, after({}))).toEqual([]);
  expect(
    problemsOf(
      { change: "same", from: ["a"], to: ["a"] },
      { change: "same", from: ["c"], to: ["d"] },
      { change: "dropped", from: ["b"], to: [] },
      { change: "new", from: [], to: ["b"] },
      { change: "same", from: ["offer"], to: ["offer"] },
    ),
  ).toEqual([]);
});

test("validateMapping(before, after) names codes that are not of their version, or stand twice", () => {
  expect(
    problemsOf(
      { change: "merged", from: ["a", "d"], to: ["c"] },
      { change: "split", from: ["a"], to: ["b", "b"] },
    ),
  ).toEqual([
    "mapping.changes[0].from[1]: mapping-unknown-code",
    "mapping.changes[0].to[0]: mapping-unknown-code",
    "mapping.changes[1].from[0]: mapping-code-twice",
    "mapping.changes[1].to[1]: mapping-code-twice",
  ]);
});

test("validateMapping(before, after) counts the codes that each kind of change has on its sides", () => {
  expect(
    problemsOf(
      { change: "same", from: ["a"], to: [] },
      { change: "split", from: ["b"], to: ["b"] },
      { change: "merged", from: ["c"], to: ["d"] },
      { change: "new", from: ["offer"], to: ["offer"] },
    ),
  ).toEqual([
    "mapping.changes[0].to: mapping-wrong-count",
    "mapping.changes[1].to: mapping-wrong-count",
    "mapping.changes[2].from: mapping-wrong-count",
    "mapping.changes[3].from: mapping-wrong-count",
  ]);
});

test("validateMapping(before, after) keeps indicators from dimensions, and the same from what asks for something else", () => {
  expect(
    problemsOf(
      { change: "modified", from: ["offer"], to: ["a"] },
      { change: "same", from: ["b"], to: ["days"] },
      { change: "modified", from: ["c"], to: ["d"] },
    ),
  ).toEqual(["mapping.changes[0]: mapping-mixed", "mapping.changes[1]: mapping-not-same"]);
});
