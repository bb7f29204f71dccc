import { expect, test } from "vitest";
import { shadeScores, stepOf } from "./shade-scores.ts";

test("scores that lie close have narrow steps, those far apart wide ones, five at most", () => {
  expect(shadeScores([86.2, 90.4])).toEqual({ from: 86, width: 1, count: 5 });
  expect(shadeScores([81, 89.9])).toEqual({ from: 80, width: 2, count: 5 });
  expect(shadeScores([0, 100])).toEqual({ from: 0, width: 20, count: 5 });
  expect(shadeScores([50, 50])).toEqual({ from: 50, width: 1, count: 1 });
  expect(shadeScores([])).toBeNull();
});

test("every score is in a step, the highest in the last", () => {
  const steps = { from: 80, width: 2, count: 5 };
  expect([80, 81.99, 82, 89.9, 90].map((score) => stepOf(score, steps))).toEqual([0, 0, 1, 4, 4]);
});
