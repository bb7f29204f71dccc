import { expect, test } from "vitest";
import { projectBenchmark } from "./project-benchmark.ts";

const line = { value: 90, comparator: ">=" } as const;
const points = (scores: readonly (number | null)[], methodology = "2") =>
  scores.map((score, at) => ({ at, score, methodology }));

// From 60, 61, 64, 66 by 2 a period, between 1 and 3; to 70 there are 4 points from the score at 3, and it looks 3 ahead.
test("a line is reached from the newest score at the slope, and by the limits sooner or too late to say", () => {
  expect(projectBenchmark(points([60, 61, 64, 66]), { ...line, value: 70 })).toEqual({
    outcome: "reached",
    slope: { slope: 2, lower: 1, upper: 3, confidence: expect.closeTo(11 / 12, 12) },
    until: 6,
    at: 3 + 4 / 2,
    soonest: 3 + 4 / 3,
    latest: null,
    used: [0, 1, 2, 3],
    leftOut: 0,
  });
  expect(projectBenchmark(points([60, 61, 64, 66]), { ...line, value: 68 })).toMatchObject({ latest: 5 });
});

test("it looks no further ahead than the scores reach back", () => {
  expect(projectBenchmark(points([60, 61, 64, 66]), { ...line, value: 72 })).toMatchObject({ at: 6 });
  expect(projectBenchmark(points([60, 61, 64, 66]), { ...line, value: 72.1 })).toMatchObject({
    outcome: "beyond",
    until: 6,
  });
});

test("only scores since the last change of method count", () => {
  const history = [...points([10, 20, 30, 40], "1"), ...points([80, 81, 82], "2")].map((point, at) => ({
    ...point,
    at,
  }));
  expect(projectBenchmark(history, line)).toEqual({ outcome: "too-few", used: [4, 5, 6], leftOut: 4 });
  const later = [...history, { at: 7, score: 83, methodology: "2" }];
  expect(projectBenchmark(later, line)).toMatchObject({
    outcome: "beyond",
    slope: { slope: 1 },
    used: [4, 5, 6, 7],
    leftOut: 4,
  });
});

test("a method that came back counts from its coming back", () => {
  const history = [...points([70, 71], "1"), ...points([60], "2"), ...points([80, 81, 82], "1")].map(
    (point, at) => ({ ...point, at }),
  );
  expect(projectBenchmark(history, line)).toMatchObject({ outcome: "too-few", used: [3, 4, 5], leftOut: 3 });
});

test("a period without a score is a gap: it is not counted, and its time passes", () => {
  expect(projectBenchmark(points([80, null, 82, 83, null, 85]), line)).toMatchObject({
    outcome: "reached",
    slope: { slope: 1, lower: 1, upper: 1 },
    at: 10,
    used: [0, 2, 3, 5],
  });
});

test("who meets the line has nothing to project, by the comparator", () => {
  expect(projectBenchmark(points([91]), line)).toEqual({ outcome: "meets", used: [0], leftOut: 0 });
  expect(projectBenchmark(points([87, 88, 89, 90]), line).outcome).toBe("meets");
  expect(projectBenchmark(points([87, 88, 89, 90]), { value: 90, comparator: ">" })).toMatchObject({
    outcome: "reached",
    at: 3,
  });
});

test("limits that hold zero are no trend, and a fall does not lead to the line", () => {
  expect(projectBenchmark(points([80, 82, 81, 83]), line)).toMatchObject({
    outcome: "no-trend",
    slope: { lower: -1, upper: 2 },
  });
  expect(projectBenchmark(points([80, 80, 80, 80]), line)).toMatchObject({ outcome: "no-trend" });
  expect(projectBenchmark(points([84, 83, 81, 80]), line)).toMatchObject({ outcome: "falling" });
});

test("scores that differ in their last bit alone stand still", () => {
  const sum = 0.1 + 0.2;
  expect(projectBenchmark(points([0.3, sum, sum, sum]), line).outcome).toBe("no-trend");
});

test("without a score there is nothing to say", () => {
  expect(projectBenchmark(points([null, null]), line)).toEqual({ outcome: "unscored", used: [], leftOut: 0 });
});
