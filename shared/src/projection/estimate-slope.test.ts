import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateSlope } from "./estimate-slope.ts";

const at = (...scores: readonly number[]) => scores.map((score, place) => ({ at: place, score }));

// Slopes of pairs: 1, 3 and 2 of neighbours, 4/2 and 5/2 over two, 6/3 over three; in order 1, 2, 2, 2, 2.5, 3.
test("of four points the limits are the smallest and the largest slope of a pair", () => {
  expect(estimateSlope(at(60, 61, 64, 66))).toEqual({
    slope: 2,
    lower: 1,
    upper: 3,
    confidence: expect.closeTo(11 / 12, 12),
  });
});

// Slopes of pairs in order: 0, 0.5, 1, 4/3, 1.5, 1.5, 5/3, 2, 2.5, 3. One pair out of order is rare enough, two are not.
test("of five points the limits are the second smallest and the second largest", () => {
  const found = estimateSlope(at(60, 62, 65, 65, 66));
  expect(found?.slope).toBe(1.5);
  expect(found?.lower).toBe(0.5);
  expect(found?.upper).toBe(2.5);
  expect(found?.confidence).toBeCloseTo(1 - 10 / 120, 12);
});

test("one odd point hardly moves the slope", () => {
  expect(estimateSlope(at(60, 61, 62, 63, 64, 65, 66))?.slope).toBe(1);
  expect(estimateSlope(at(60, 61, 62, 10, 64, 65, 66))?.slope).toBe(1);
});

test("times need not be evenly apart: a gap is as long as it is", () => {
  const points = [0, 1, 5, 9].map((time) => ({ at: time, score: 50 + 2 * time }));
  expect(estimateSlope(points)).toMatchObject({ slope: 2, lower: 2, upper: 2 });
});

test("fewer than four points have no slope that could be told from chance", () => {
  expect(estimateSlope([])).toBeNull();
  expect(estimateSlope(at(60, 70, 80))).toBeNull();
});

test("the slope lies between its limits, and turns round with the scores", () => {
  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(scores, (list) => {
      const { slope, lower, upper, confidence } = estimateSlope(at(...list)) ?? never();
      expect(lower).toBeLessThanOrEqual(slope);
      expect(slope).toBeLessThanOrEqual(upper);
      expect(confidence).toBeGreaterThanOrEqual(0.9);
      const turned = estimateSlope(at(...list.map((score) => 100 - score))) ?? never();
      expect(turned.slope).toBeCloseTo(-slope, 9);
      expect(turned.lower).toBeCloseTo(-upper, 9);
    }),
  );
});

// Of 120 orders of five scores the limits must miss the true slope, 0, in 10: those with at most one pair in or out of order.
test("over all orders of scores without a trend the limits hold zero as often as they say", () => {
  const lists = ordersOf([1, 2, 4, 8, 16]);
  const slopes = lists.map((list) => estimateSlope(at(...list)) ?? never());
  const held = slopes.filter(({ lower, upper }) => lower <= 0 && 0 <= upper);
  expect(lists.length - held.length).toBe(10);
});

function ordersOf(things: readonly number[]): number[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((thing, place) =>
    ordersOf(things.toSpliced(place, 1)).map((rest) => [thing, ...rest]),
  );
}

function never(): never {
  throw new Error("four points have a slope");
}
