import { expect, test } from "vitest";
import type { LinesSubject } from "./lines-subject.ts";
import { readLines } from "./read-lines.ts";

/** Lines over yearly periods from 2020 on, the methodology of each period by its letter. */
function subject(methodologies: string, ...lines: (number | null)[][]): LinesSubject {
  return {
    periods: [...methodologies].map((methodology, index) => ({
      period: `${2020 + index}`,
      start: `${2020 + index}-01-01`,
      end: `${2020 + index}-12-31`,
      methodology,
      benchmark: 90,
      bounds: [90],
    })),
    lines: lines.map((scores, place) => ({
      code: "abc".charAt(place),
      name: "ABC".charAt(place),
      points: scores.map((score) => ({ score, state: score === null ? "not-reported" : "scored" })),
    })),
  };
}

const behind = (read: ReturnType<typeof readLines>) =>
  read?.ranked.map((each) => [each.line.code, each.behind]);

test("the highest comes first, and the others with how far they are behind as the screen shows it", () => {
  // 89.97 reads 89.9 below a benchmark of 90, so that 92.0 − 89.9 is what a reader subtracts.
  const read = readLines(subject("aa", [80, 89.97], [70, 92], [60, 65.04]));
  expect(behind(read)).toEqual([
    ["b", 0],
    ["a", 2.1],
    ["c", 27],
  ]);
  expect(read?.period.period).toBe("2021");
});

test("the largest rise is counted from the first period in which all had a score by the same methodology", () => {
  const read = readLines(subject("abbb", [10, null, 70, 75], [90, 60, 68, 80]));
  expect([read?.riser?.line.code, read?.riser?.by, read?.riser?.since.period]).toEqual(["b", 12, "2022"]);
  expect(read?.changed?.period).toBe("2021");
});

test("nobody is said to rise most where two rise as much, none rises, or there is nothing to count from", () => {
  expect(readLines(subject("aa", [10, 20], [30, 40]))?.riser).toBeNull();
  expect(readLines(subject("aa", [20, 10], [30, 25]))?.riser).toBeNull();
  expect(readLines(subject("ab", [10, 20], [30, 45]))?.riser).toBeNull();
  expect(readLines(subject("aa", [10, 20]))?.riser).toBeNull();
});

test("who has no score in the period is told apart, with the reason", () => {
  const read = readLines(subject("aa", [80, null], [70, 71]));
  expect(behind(read)).toEqual([["b", 0]]);
  expect(read?.unscored.map(({ line, state }) => [line.code, state])).toEqual([["a", "not-reported"]]);
});

test("without any score there is nothing to read", () => {
  expect(readLines(subject("aa", [null, null], [null, null]))).toBeNull();
});
