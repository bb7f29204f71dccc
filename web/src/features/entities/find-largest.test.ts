import { expect, test } from "vitest";
import { findLargest } from "./find-largest.ts";

test("the largest figure is found, whatever its sign", () => {
  expect(findLargest([-3, -1, -2], (figure) => figure)).toEqual({ item: -1, figure: -1 });
});

test("an unknown figure is never the largest", () => {
  expect(findLargest([null, -5], (figure) => figure)).toEqual({ item: -5, figure: -5 });
});

test("where nothing is known there is no largest", () => {
  expect(findLargest([null], (figure) => figure)).toBeNull();
  expect(findLargest([], () => 1)).toBeNull();
});
