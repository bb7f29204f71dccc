import { expect, test } from "vitest";
import type { Direction, Normalization } from "./definition.ts";
import { normalizeValues } from "./normalize-values.ts";

const up: Direction = "higher-is-better";
const down: Direction = "lower-is-better";
const unknown = Number.NaN;

/** The values on the scale, to nine decimals. */
function scale(values: readonly number[], rule: Normalization, direction = up): number[] {
  return normalizeValues(values, direction, rule).values.map((value) => Math.round(value * 1e9) / 1e9);
}

const overPeriod = { over: "period" } as const;

test("goalposts hold a value at the nearer end, unless they are told not to", () => {
  const posts = { method: "goalposts", worst: 20, best: 80 } as const;
  // (35 − 20)/60 = 1/4; 95 is 15 beyond: 100·75/60 = 125.
  expect(scale([20, 35, 80, 5, 95], posts)).toEqual([0, 25, 100, 0, 100]);
  expect(scale([20, 35, 80, 5, 95], { ...posts, truncate: false })).toEqual([0, 25, 100, -25, 125]);
  expect(scale([7, 0, 14], { method: "goalposts", worst: 7, best: 0 }, down)).toEqual([0, 100, 0]);
});

test("goalposts in logarithms put the geometric middle half-way, and hold 0 at the lower end", () => {
  const income = { method: "goalposts", worst: 100, best: 10_000, logarithmic: true } as const;
  expect(scale([100, 1000, 10_000, 1e6, 0, -3], income)).toEqual([0, 50, 100, 100, 0, 0]);
  const days = { method: "goalposts", worst: 100, best: 1, logarithmic: true } as const;
  expect(scale([100, 10, 1, 0], days, down)).toEqual([0, 50, 100, 100]);
});

test("min-max makes the worst of a scope 0 and the best 100, whichever end that is", () => {
  // (4 − 2)/(10 − 2) = 1/4.
  expect(scale([2, 4, 10, 4], { method: "min-max", ...overPeriod })).toEqual([0, 25, 100, 25]);
  expect(scale([2, 4, 10, 4], { method: "min-max", ...overPeriod }, down)).toEqual([100, 75, 0, 75]);
  expect(scale([-5, 0, 5], { method: "min-max", ...overPeriod })).toEqual([0, 50, 100]);
});

test("z-scores stand around the mean that they are given, a standard deviation of the sample apart", () => {
  // 2, 4, 9: mean 5, variance (9 + 1 + 16)/2 = 13.
  const own = { method: "z-score", mean: 50, deviation: 10, ...overPeriod } as const;
  const step = 10 / Math.sqrt(13);
  const round = (value: number) => Math.round(value * 1e9) / 1e9;
  expect(scale([2, 4, 9], own)).toEqual([50 - 3 * step, 50 - step, 50 + 4 * step].map(round));
  expect(scale([2, 4, 9], own, down)).toEqual([50 + 3 * step, 50 + step, 50 - 4 * step].map(round));
  const fixed = { ...own, over: "fixed", of: { mean: 3, deviation: 2 } } as const;
  // One value alone is enough: (9 − 3)/2 = 3 deviations above.
  expect(scale([9], fixed)).toEqual([80]);
});

test("distance to a target is 0 for the worst and 100 at the target, beyond which nothing is gained", () => {
  const target = { method: "distance-to-target", target: 90, ...overPeriod } as const;
  // The worst is 50: (70 − 50)/(90 − 50) = 1/2; 100 is a quarter of the way beyond.
  expect(scale([50, 70, 90, 100], target)).toEqual([0, 50, 100, 100]);
  expect(scale([50, 70, 90, 100], { ...target, truncate: false })).toEqual([0, 50, 100, 125]);
  const escalated = { method: "distance-to-target", target: 7, over: "fixed", worst: 27 } as const;
  // Lower is better: (27 − 12)/(27 − 7) = 3/4.
  expect(scale([27, 12, 7, 0, 40], escalated, down)).toEqual([0, 75, 100, 100, 0]);
});

test("distance to the best is the ratio to it, turned round where lower is better", () => {
  const best = { method: "distance-to-best", ...overPeriod } as const;
  expect(scale([8, 4, 0], best)).toEqual([100, 50, 0]);
  expect(scale([2, 4, 8], best, down)).toEqual([100, 50, 25]);
  // Nothing can be a share of no days but no days.
  expect(scale([0, 4], best, down)).toEqual([100, 0]);
  // A fixed best can be passed: 12 of 10 are 120.
  expect(scale([12, 5], { method: "distance-to-best", over: "fixed", best: 10 })).toEqual([120, 50]);
});

test("ranks count from the worst, ties share the lower place", () => {
  const rule = { method: "rank", ...overPeriod } as const;
  expect(scale([10, 30, 30, 20], rule)).toEqual([1, 3, 3, 2]);
  expect(scale([10, 30, 30, 20], rule, down)).toEqual([4, 1, 1, 3]);
});

test("Borda gives a point for each worse one and half a point for each equal one", () => {
  const rule = { method: "borda", ...overPeriod } as const;
  expect(scale([10, 30, 30, 20], rule)).toEqual([0, 2.5, 2.5, 1]);
  // All points given out are those of the six pairs.
  expect(scale([5, 5, 5, 5], rule)).toEqual([1.5, 1.5, 1.5, 1.5]);
});

test("a percentile rank is the share of the others that are worse, ties counting half", () => {
  const rule = { method: "percentile-rank", ...overPeriod } as const;
  expect(scale([1, 2, 3, 4, 5], rule)).toEqual([0, 25, 50, 75, 100]);
  expect(scale([1, 2, 2, 4, 5], rule, down)).toEqual([100, 62.5, 62.5, 25, 0]);
});

test("against fixed references a value is placed among them, and moves no other", () => {
  const reference = [10, 20, 20, 40];
  const place = (method: "rank" | "borda" | "percentile-rank") =>
    scale([5, 20, 50], { method, over: "fixed", reference });
  expect(place("rank")).toEqual([1, 2, 5]);
  expect(place("borda")).toEqual([0, 2, 4]);
  expect(place("percentile-rank")).toEqual([0, 50, 100]);
});

test.each<[string, Normalization]>([
  ["min-max", { method: "min-max", ...overPeriod }],
  ["z-score", { method: "z-score", mean: 0, deviation: 1, ...overPeriod }],
])("a constant column has no spread for %s, and no place on the scale", (_, rule) => {
  const { values, notice } = normalizeValues([7, 7, 7], up, rule);
  expect(values).toEqual([unknown, unknown, unknown]);
  expect(notice).toBe("no-spread");
});

test("a constant column of zeros has no ratio to the best, any other is the best itself", () => {
  const rule = { method: "distance-to-best", ...overPeriod } as const;
  expect(normalizeValues([0, 0], up, rule)).toEqual({ values: [unknown, unknown], notice: "no-ratio" });
  expect(scale([0, 0], rule, down)).toEqual([100, 100]);
  expect(scale([7, 7], rule)).toEqual([100, 100]);
});

test("a value below 0 takes the ratio from all, so that nobody gains by reporting it", () => {
  const rule = { method: "distance-to-best", ...overPeriod } as const;
  expect(normalizeValues([5, -1], up, rule).notice).toBe("no-ratio");
  const fixed = { method: "distance-to-best", over: "fixed", best: 2 } as const;
  expect(normalizeValues([0, 4], down, fixed).notice).toBe("no-ratio");
});

test("where all have reached the target there is no distance to it", () => {
  const rule = { method: "distance-to-target", target: 90, ...overPeriod } as const;
  expect(normalizeValues([90, 95], up, rule).notice).toBe("target-not-beyond");
});

test("a single unit has nobody to be placed among, but keeps its place on a fixed scale", () => {
  const percentile = { method: "percentile-rank", ...overPeriod } as const;
  expect(normalizeValues([3], up, percentile)).toEqual({ values: [unknown], notice: "nobody-else" });
  const zScore = { method: "z-score", mean: 0, deviation: 1, ...overPeriod } as const;
  expect(normalizeValues([3], up, zScore)).toEqual({ values: [unknown], notice: "nobody-else" });
  expect(normalizeValues([3], up, { method: "min-max", ...overPeriod }).notice).toBe("no-spread");
  expect(scale([3], { method: "rank", ...overPeriod })).toEqual([1]);
  expect(scale([3], { method: "borda", ...overPeriod })).toEqual([0]);
  expect(scale([30], { method: "goalposts", worst: 0, best: 60 })).toEqual([50]);
});

test("a column without a value says so, by whatever scale", () => {
  expect(normalizeValues([], up, { method: "min-max", ...overPeriod })).toEqual({
    values: [],
    notice: "no-values",
  });
});
