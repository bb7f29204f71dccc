import { expect, test } from "vitest";
import { displayScore } from "./display-score.ts";
import { levelOf } from "./level-of.ts";
import { meetsBenchmark } from "./meets-benchmark.ts";
import { rankScores } from "./rank-scores.ts";
import { roundScore } from "./round-score.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { scoreFacts } from "./testing/score-facts.ts";

const reached = { value: 90, comparator: ">=" } as const;
const exceeded = { value: 90, comparator: ">" } as const;
const { levels } = ruleBook([]);
const levelCode = (score: number) => levelOf(score, levels).code;

/** n times 90 under equal weights of 1/n, which adds up to 90 or to a last bit beside it. */
const sumOfShares = (n: number) =>
  Array.from({ length: n }, () => 90 * (1 / n)).reduce((sum, part) => sum + part, 0);
const sizes = Array.from({ length: 29 }, (_, index) => index + 2);

test("ninety added up from shares falls short of 90 for six sizes, and meets 90 for all of them", () => {
  expect(sizes.filter((n) => sumOfShares(n) < 90)).toHaveLength(6);
  expect(sizes.filter((n) => !meetsBenchmark(sumOfShares(n), reached))).toEqual([]);
  expect(sizes.filter((n) => meetsBenchmark(sumOfShares(n), exceeded))).toEqual([]);
});

test("a service with 90 in all of its indicators meets 90, however many they are and whatever they weigh", () => {
  for (const n of sizes) {
    for (const weight of [1, 1 / n, 0.1, 1 / 3]) {
      const codes = Array.from({ length: n }, (_, place) => `i${place}`);
      const book = ruleBook([
        group(
          "one",
          1,
          codes.map((code) => indicator(code, weight)),
        ),
      ]);
      const { score } = scoreFacts(book, Object.fromEntries(codes.map((code) => [code, 90])));
      expect(meetsBenchmark(score, reached), `${n} of weight ${weight}`).toBe(true);
      expect(meetsBenchmark(score, exceeded), `${n} of weight ${weight}`).toBe(false);
    }
  }
});

test("90 reaches a benchmark of at least 90 and does not exceed one of more than 90", () => {
  expect([89.9, 90, 90.1].map((score) => meetsBenchmark(score, reached))).toEqual([false, true, true]);
  expect([89.9, 90, 90.1].map((score) => meetsBenchmark(score, exceeded))).toEqual([false, false, true]);
});

test("scores that differ in the ninth decimal differ, and in the tenth do not", () => {
  expect(meetsBenchmark(90 - 1e-9, reached)).toBe(false);
  expect(meetsBenchmark(90 - 1e-10, reached)).toBe(true);
  expect(roundScore(89.123456789_4)).toBe(89.123456789);
});

test("a level holds its lower bound and ends below the next one", () => {
  expect([0, 74.999, 75, 84.995, 85, 94.999_999_9, 95, 100].map(levelCode)).toEqual([
    "from-0",
    "from-0",
    "from-75",
    "from-75",
    "from-85",
    "from-85",
    "from-95",
    "from-95",
  ]);
});

test("90 lies inside the level from 85 to 95: levels and benchmark are separate things", () => {
  expect(levelCode(90)).toBe("from-85");
  expect(levelCode(89)).toBe("from-85");
});

test("a score on a bound of thirds is in the level that begins there", () => {
  const thirds = [0, 100 / 3, 200 / 3].map((from) => ({ from }));
  expect(thirds.map(({ from }) => levelOf(from, thirds).from)).toEqual(thirds.map(({ from }) => from));
});

test("an unknown score has no level, least of all the lowest", () => {
  expect(() => levelOf(Number.NaN, levels)).toThrow(RangeError);
});

test("a screen shows one decimal, halves up", () => {
  expect([90, 89.94, 89.95, 0.05, 84.995, 100].map((score) => displayScore(score))).toEqual([
    90, 89.9, 90, 0.1, 85, 100,
  ]);
});

test("a score is never shown on a bound that it does not reach", () => {
  expect(displayScore(89.97, [75, 85, 90, 95])).toBe(89.9);
  expect(displayScore(84.995, [75, 85, 90, 95])).toBe(84.9);
  expect(displayScore(90 - 1e-9, [90])).toBe(89.9);
  // Elsewhere it is rounded to the nearest.
  expect(displayScore(88.97, [75, 85, 90, 95])).toBe(89);
});

test("a score that reaches a bound is shown on it, with or without its last bit", () => {
  expect(displayScore(90, [90])).toBe(90);
  expect(sizes.map((n) => displayScore(sumOfShares(n), [90]))).toEqual(sizes.map(() => 90));
  // 29.98333…, whose nine decimals are below it.
  expect(displayScore(1799 / 60, [1799 / 60])).toBe(30);
});

test("ties share a rank and the next rank counts them: 1, 2, 2, 4", () => {
  expect(rankScores([70, 95, 80, 80])).toEqual([4, 1, 2, 2]);
  expect(rankScores([80, 80, 80])).toEqual([1, 1, 1]);
});

test("scores equal but for floating point are tied", () => {
  expect(rankScores([90, ...sizes.map(sumOfShares), 90 - 1e-9])).toEqual([1, ...sizes.map(() => 1), 31]);
});

test("an unscored entity has no rank and takes no place", () => {
  expect(rankScores([null, 60, null, 80, 0])).toEqual([null, 2, null, 1, 3]);
  expect(rankScores([])).toEqual([]);
  expect(rankScores([null])).toEqual([null]);
});
