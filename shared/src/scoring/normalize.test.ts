import { expect, test } from "vitest";
import { normalize } from "./normalize.ts";
import { roundScore } from "./round-score.ts";

const days = { worst: 30, best: 5 };
const share = { worst: 40, best: 100 };

test("a value half-way between the goalposts is 50, whichever end is the best", () => {
  // (70 − 40) / 60 = 1/2; (17.5 − 30) / −25 = 1/2.
  expect(normalize(70, share)).toBe(50);
  expect(normalize(17.5, days)).toBe(50);
});

test("fewer days score higher where lower is better", () => {
  // (10 − 30) / −25 = 4/5.
  expect(normalize(10, days)).toBe(80);
  expect(normalize(25, days)).toBe(20);
});

test("the goalposts are 0 and 100, and no value is beyond them", () => {
  expect([30, 31, 1e300, Number.POSITIVE_INFINITY].map((value) => normalize(value, days))).toEqual([
    0, 0, 0, 0,
  ]);
  expect([5, 4, -1e300, Number.NEGATIVE_INFINITY].map((value) => normalize(value, days))).toEqual([
    100, 100, 100, 100,
  ]);
});

test("a yes is 100 and a no is 0, and the other way round where yes is the bad answer", () => {
  expect([0, 1].map((value) => normalize(value, { worst: 0, best: 1 }))).toEqual([0, 100]);
  expect([0, 1].map((value) => normalize(value, { worst: 1, best: 0 }))).toEqual([100, 0]);
});

test("the rungs of a four-step ladder are thirds apart", () => {
  const scores = [1, 2, 3, 4].map((rung) => roundScore(normalize(rung, { worst: 1, best: 4 }) ?? -1));
  expect(scores).toEqual([0, 33.333333333, 66.666666667, 100]);
});

test("an unknown value stays unknown and never becomes 0", () => {
  expect(normalize(null, days)).toBeNull();
});

test("goalposts that do not differ, and a value that is no number, are refused", () => {
  expect(() => normalize(5, { worst: 5, best: 5 })).toThrow(RangeError);
  expect(() => normalize(Number.NaN, days)).toThrow(RangeError);
});
