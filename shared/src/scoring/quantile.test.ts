import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

test("quantiles are those that spreadsheets publish for the same numbers (R-7, inclusive)", () => {
  // Gnumeric's manual, PERCENTILE; GrapeCity Spread's manual, QUARTILE.INC.
  expect(quantile([11.4, 17.3, 21.3, 25.9, 40.1], 0.42)).toBeCloseTo(20.02, 9);
  expect(quantile([11, 18, 21, 27, 29, 32, 42, 52], 0.25)).toBeCloseTo(20.25, 9);
});

test("the quartiles of one to ten are 3.25, 5.5 and 7.75, as in R", () => {
  const ten = Array.from({ length: 10 }, (_, index) => index + 1);
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(ten, share))).toEqual([1, 3.25, 5.5, 7.75, 10]);
});

test("one number is all of its quantiles, and none has none", () => {
  expect([0, 0.3, 1].map((share) => quantile([42], share))).toEqual([42, 42, 42]);
  expect(quantile([], 0.5)).toBeNull();
});
