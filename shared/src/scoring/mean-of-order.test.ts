import { expect, test } from "vitest";
import { aggregate, type MeanOfOrder } from "./aggregate.ts";
import { climbLadder } from "./climb-ladder.ts";

/** The mean of an order, of scores with equal or given weights. */
function meanOf(order: number, scores: readonly number[], weights = scores.map(() => 1)): number {
  const rule: MeanOfOrder = { order };
  return aggregate(rule, [...scores.keys()], Float64Array.from(scores), Float64Array.from(weights));
}

test("the orders 1, 0 and −1 are the arithmetic, geometric and harmonic means", () => {
  // 20 and 80: 50; √1600 = 40; 2/(1/20 + 1/80) = 32.
  expect(meanOf(1, [20, 80])).toBe(50);
  expect(meanOf(0, [20, 80])).toBeCloseTo(40, 9);
  expect(meanOf(-1, [20, 80])).toBeCloseTo(32, 9);
  // Weighted 3 to 1: 4/(3/20 + 1/80) = 320/13.
  expect(meanOf(-1, [20, 80], [3, 1])).toBeCloseTo(320 / 13, 9);
});

test("other orders reward the strong or the weak", () => {
  // √((36 + 64)/2 · 100) of 60 and 80 is √5000.
  expect(meanOf(2, [60, 80])).toBeCloseTo(Math.sqrt(5000), 9);
  // (60⁻² + 80⁻²)/2 to the power −1/2 = √(2/(1/3600 + 1/6400)).
  expect(meanOf(-2, [60, 80])).toBeCloseTo(Math.sqrt(2 / (1 / 3600 + 1 / 6400)), 9);
  expect(meanOf(20, [60, 80])).toBeLessThan(80);
  expect(meanOf(-20, [60, 80])).toBeGreaterThan(60);
});

test.each([0, -0.5, -1, -20])("one child at 0 makes the mean of order %d 0", (order) => {
  expect(meanOf(order, [0, 100], [1e-6, 1e6])).toBe(0);
  expect(meanOf(order, [0, 0])).toBe(0);
  expect(meanOf(order, [1e-12, 100])).toBe(0);
});

test.each([20, 2, 0.5, 0, -0.5, -1, -20])(
  "full marks are 100 by order %d, and an unknown child is left out",
  (order) => {
    expect(meanOf(order, [100, 100, 100], [0.1, 0.2, 0.7])).toBeCloseTo(100, 9);
    expect(meanOf(order, [100, 100, 100], [0.1, 0.2, 0.7])).toBeLessThanOrEqual(100);
    expect(meanOf(order, [Number.NaN, 64])).toBeCloseTo(64, 9);
    expect(meanOf(order, [Number.NaN])).toBeNaN();
  },
);

test("an arithmetic mean goes below 0 and beyond 100 with its children; no other is made of a score below 0", () => {
  expect(meanOf(1, [-30, 10])).toBe(-10);
  expect(meanOf(1, [120, 140])).toBe(130);
  for (const order of [0, -1, 2]) expect(meanOf(order, [-30, 10])).toBeNaN();
});

test("a ladder stands where its first unmet level is, whatever is met above", () => {
  const levels = [[100, 100], [100], [100, 80], [100]];
  expect(climbLadder(levels, 100)).toBe(50);
  // From 80 on all are met.
  expect(climbLadder(levels, 80)).toBe(100);
  expect(climbLadder([[0], [100]], 100)).toBe(0);
});

test("a requirement that is not known is not met, and where none is known there is no score", () => {
  expect(climbLadder([[100], [100, Number.NaN], [100]], 100)).toBeCloseTo(100 / 3, 9);
  expect(climbLadder([[Number.NaN], [Number.NaN]], 100)).toBeNaN();
});
