import { expect, test } from "vitest";
import { placeGapLabels } from "./place-gap-labels.ts";

test("a text stands in the middle of its gap", () => {
  expect(placeGapLabels([{ middle: 100, width: 40 }], 2, [0, 300])).toEqual([{ row: 0, middle: 100 }]);
});

test("two texts that would touch stand in two rows, and a third that fits nowhere is left out", () => {
  const near = [100, 110, 120].map((middle) => ({ middle, width: 40 }));
  expect(placeGapLabels(near, 2, [0, 300])).toEqual([{ row: 0, middle: 100 }, { row: 1, middle: 110 }, null]);
});

test("a text at the edge moves inside the chart", () => {
  expect(placeGapLabels([{ middle: 2, width: 40 }], 1, [0, 300])).toEqual([{ row: 0, middle: 20 }]);
});
