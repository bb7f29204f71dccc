import { expect, test } from "vitest";
import { nextValue } from "./next-value.ts";

const levels = [0, 75, 85, 95].map((from) => ({ from }));
const names = { en: "Name" };
const percentage = { kind: "percentage", goalposts: { worst: 20, best: 100 } } as const;
const days = { kind: "number", goalposts: { worst: 20, best: 0 } } as const;
const ladder = {
  kind: "ladder",
  goalposts: { worst: 1, best: 4 },
  steps: [1, 2, 3, 4].map((value) => ({ value, names })),
} as const;

test("a ladder's next value is its next better rung, up to its best", () => {
  expect([1, 2, 3, 4].map((value) => nextValue(ladder, levels, value))).toEqual([2, 3, 4, null]);
});

test("a ladder whose lowest rung is best is climbed downwards", () => {
  const falling = { ...ladder, goalposts: { worst: 4, best: 1 } };
  expect([4, 3, 1].map((value) => nextValue(falling, levels, value))).toEqual([3, 2, null]);
});

test("a rung that is no better than the present one is no step", () => {
  // The scale is full at 3: from 2 the next is 3, and 4 would bring no more.
  const full = { ...ladder, goalposts: { worst: 1, best: 3 } };
  expect([2, 3, 4].map((value) => nextValue(full, levels, value))).toEqual([3, null, null]);
});

test("yes or no leads to the better answer, whichever it is", () => {
  expect(nextValue({ kind: "yes-no", goalposts: { worst: 0, best: 1 } }, levels, 0)).toBe(1);
  expect(nextValue({ kind: "yes-no", goalposts: { worst: 1, best: 0 } }, levels, 1)).toBe(0);
  expect(nextValue({ kind: "yes-no", goalposts: { worst: 0, best: 1 } }, levels, 1)).toBeNull();
});

test("a percentage and a number lead to the value at the next level, from the highest level on to the best", () => {
  // On the scale from 20 to 100, 75 stands at 80, 85 at 88 and 95 at 96.
  expect([20, 79, 80, 88, 96, 99, 100].map((value) => nextValue(percentage, levels, value))).toEqual([
    80,
    80,
    88,
    96,
    100,
    100,
    null,
  ]);
  expect([20, 5, 3, 1, 0].map((value) => nextValue(days, levels, value))).toEqual([5, 3, 1, 0, null]);
});

test("what was not reported starts from the worst, and what is beyond the best is at its best", () => {
  expect(nextValue(ladder, levels, null)).toBe(2);
  expect(nextValue(percentage, levels, null)).toBe(80);
  expect(nextValue(days, levels, -3)).toBeNull();
});
