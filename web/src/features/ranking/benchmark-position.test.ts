import { expect, test } from "vitest";
import { benchmarkPosition } from "./benchmark-position.ts";

const rows = (...meets: boolean[]) => meets.map((meetsBenchmark) => ({ meetsBenchmark }));

test("the benchmark stands between the last that meets it and the first that does not", () => {
  expect(benchmarkPosition(rows(true, true, false))).toBe(2);
});

test("turned round, it stands at the same place seen from below", () => {
  expect(benchmarkPosition(rows(false, true, true))).toBe(1);
});

test("where all are on one side there is no line between them", () => {
  expect(benchmarkPosition(rows(true, true))).toBeNull();
  expect(benchmarkPosition(rows(false))).toBeNull();
  expect(benchmarkPosition([])).toBeNull();
});

test("where different benchmarks mix the two sides there is no one line", () => {
  expect(benchmarkPosition(rows(true, false, true))).toBeNull();
});
