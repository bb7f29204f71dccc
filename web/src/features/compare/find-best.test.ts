import { expect, test } from "vitest";
import { findBest } from "./find-best.ts";

test("the best is the highest score or the lowest rank, and all who share it", () => {
  expect(findBest([88.1, 92.4, null], "highest")).toEqual([1]);
  expect(findBest([3, 1, 1], "lowest")).toEqual([1, 2]);
});

test("nobody is best where all are equal or only one is known", () => {
  expect(findBest([90, 90, 90], "highest")).toEqual([]);
  expect(findBest([null, 90, null], "highest")).toEqual([]);
  expect(findBest([], "lowest")).toEqual([]);
});
