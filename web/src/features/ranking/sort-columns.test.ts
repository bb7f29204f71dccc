import { expect, test } from "vitest";
import { directionOfColumn, isByScore, nextOrder } from "./sort-columns.ts";

test("without an order the table is sorted by rank, from the first place on", () => {
  expect(directionOfColumn("rank", "")).toBe("ascending");
  expect(directionOfColumn("score", "")).toBeNull();
});

test("a first click puts the best first, a second turns it round", () => {
  expect(nextOrder("coverage", "")).toBe("-coverage");
  expect(nextOrder("coverage", "-coverage")).toBe("coverage");
  expect(nextOrder("name", "-coverage")).toBe("name");
  expect(nextOrder("name", "name")).toBe("-name");
});

test("going back to the order of rank leaves nothing in the address", () => {
  expect(nextOrder("rank", "-coverage")).toBe("");
  expect(nextOrder("rank", "")).toBe("-rank");
});

test("the benchmark is one line only where rows are in the order of their scores", () => {
  expect(["", "-rank", "score", "-score"].every(isByScore)).toBe(true);
  expect(["name", "-change", "dimension.a"].some(isByScore)).toBe(false);
});
