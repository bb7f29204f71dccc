import type { NodeDifference } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { sortChanges } from "./sort-changes.ts";

const difference = (
  code: string,
  change: NodeDifference["change"],
  differs: NodeDifference["differs"] = [],
  node: NodeDifference["node"] = "indicator",
): NodeDifference => ({ node, change, from: [code], to: [code], before: [], after: [], differs });

test("indicators are sorted by what became of them, in the order in which it is told", () => {
  const sorted = sortChanges([
    difference("kept", "same"),
    difference("weighed", "same", ["weight", "share"]),
    difference("renamed", "same", ["names", "explanation"]),
    difference("fresh", "new"),
    difference("gone", "dropped"),
    difference("group", "new", [], "dimension"),
  ]);
  expect([...sorted].map(([sort, ofSort]) => [sort, ...ofSort.flatMap(({ from }) => from)])).toEqual([
    ["new", "fresh"],
    ["dropped", "gone"],
    ["ruled", "weighed"],
    ["unchanged", "kept", "renamed"],
  ]);
});

test("nothing is sorted of versions without indicators", () => {
  expect([...sortChanges([difference("offer", "same", [], "dimension")]).keys()]).toEqual([]);
});
