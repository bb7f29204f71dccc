import { expect, test } from "vitest";
import type { Treatment } from "./definition.ts";
import { kurtosisOf, skewnessOf } from "./moments.ts";
import { treatValues } from "./treat-values.ts";

/** The bounds of COINr: skewness 2 and kurtosis 3.5, five points at most. */
const rule: Treatment = { over: "panel", skewness: 2, kurtosis: 3.5, winsorise: 5, logarithm: true };

/** Ten plain numbers and two outliers. */
const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];

test("skewness and kurtosis are those of a sample, by hand", () => {
  // 1, 2, 3, 10: mean 4; moments 12.5, 45 and 348.5.
  expect(skewnessOf([1, 2, 3, 10])).toBeCloseTo((Math.sqrt(12) / 2) * (45 / 12.5 ** 1.5), 12);
  // 3/(2·1) · (5·(348.5/12.5² − 3) + 6) = 3.228.
  expect(kurtosisOf([1, 2, 3, 10])).toBeCloseTo(3.228, 12);
  expect(skewnessOf([1, 2, 3])).toBeCloseTo(0, 12);
  // Uniform 1 to 4: moments 1.25 and 2.5625; 1.5·(5·(1.64 − 3) + 6) = −1.2.
  expect(kurtosisOf([1, 2, 3, 4])).toBeCloseTo(-1.2, 12);
});

test("there is no skewness of two values or of equal ones, and none of them is treated", () => {
  for (const values of [[], [1], [1, 2], [5, 5, 5, 5]]) {
    expect(skewnessOf(values)).toBeNaN();
    expect(treatValues(values, rule)).toEqual({ values, outcome: "left", winsorised: 0 });
  }
});

test("a column within either bound is left as it is", () => {
  const values = [1, 2, 3, 4, 20];
  expect(skewnessOf(values)).toBeGreaterThan(2);
  expect(kurtosisOf(values)).toBeGreaterThan(3.5);
  expect(treatValues(values, { ...rule, skewness: 3 }).outcome).toBe("left");
  expect(treatValues(values, { ...rule, kurtosis: 9 }).outcome).toBe("left");
  expect(treatValues(values, rule).outcome).toBe("winsorised");
});

test("an outlier is drawn in to its neighbour, and no further than needed", () => {
  expect(treatValues(skewed, rule)).toEqual({
    values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30],
    outcome: "winsorised",
    winsorised: 1,
  });
});

test("a low outlier is drawn up", () => {
  const mirrored = skewed.map((value) => -value);
  expect(treatValues(mirrored, rule).values).toEqual([-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -30, -30]);
});

test("equal outliers are drawn in together, and count as many as they are", () => {
  const twins = [...Array.from({ length: 20 }, (_, index) => index), 500, 500];
  expect(treatValues(twins, { ...rule, winsorise: 2 })).toMatchObject({
    outcome: "winsorised",
    winsorised: 2,
  });
  expect(treatValues(twins, { ...rule, winsorise: 1, logarithm: false })).toEqual({
    values: twins,
    outcome: "unmended",
    winsorised: 0,
  });
});

test("where too few may be drawn in they are put back, and the logarithm is taken of all", () => {
  const { values, outcome, winsorised } = treatValues(skewed, { ...rule, winsorise: 0 });
  expect([outcome, winsorised]).toEqual(["logarithm", 0]);
  // The range is 99, a hundredth of it 0.99: ln(1 − 1 + 0.99) … ln(100 − 1 + 0.99).
  expect(values[0]).toBeCloseTo(Math.log(0.99), 12);
  expect(values.at(-1)).toBeCloseTo(Math.log(99.99), 12);
  expect(values.toSorted((a, b) => a - b)).toEqual(values);
});

test("the logarithm of a column with a low outlier keeps the order too", () => {
  const mirrored = skewed.map((value) => -value);
  const { values, outcome } = treatValues(mirrored, { ...rule, winsorise: 0 });
  expect(outcome).toBe("logarithm");
  expect(values.toSorted((a, b) => b - a)).toEqual(values);
});

test("a column that nothing mends is as it came, and said to be", () => {
  const one = [...Array.from({ length: 50 }, () => 0), 1];
  expect(treatValues(one, { ...rule, winsorise: 0 })).toEqual({
    values: one,
    outcome: "unmended",
    winsorised: 0,
  });
  // Drawing the one value in leaves a constant, which is not skewed.
  expect(treatValues(one, rule)).toMatchObject({ outcome: "winsorised", winsorised: 1 });
});
