import { expect, test } from "vitest";
import { type BenchmarkStretch, benchmarkAt } from "./benchmark-at.ts";

const series: readonly BenchmarkStretch[] = [
  { value: 90, comparator: ">", validFrom: "2023-Q1" },
  { value: 80, comparator: ">=" },
  { value: 70, comparator: ">=", validFrom: "2022-Q1", entityKinds: ["ministry", "university"] },
];
const valueAt = (period: string, kind: string | null) => benchmarkAt(series, period, kind).value;

test("a benchmark holds from its first period until the next one begins, in whatever order they are written", () => {
  expect(benchmarkAt(series, "2022-Q4", "amana")).toEqual({ value: 80, comparator: ">=" });
  expect(benchmarkAt(series, "2023-Q1", "amana")).toEqual({ value: 90, comparator: ">" });
  expect(valueAt("2026-Q3", "amana")).toBe(90);
  expect(valueAt("1990", "amana")).toBe(80);
});

test("a benchmark for a kind of entity goes before the one for all, also before a later one", () => {
  expect(valueAt("2021-Q4", "ministry")).toBe(80);
  expect(valueAt("2022-Q1", "ministry")).toBe(70);
  expect(valueAt("2024-Q1", "university")).toBe(70);
});

test("a group of mixed kinds is held against the benchmark for all", () => {
  expect(valueAt("2024-Q1", null)).toBe(90);
});

test("a period that no benchmark covers is refused and not judged by another's", () => {
  const late = [{ value: 90, comparator: ">=", validFrom: "2021" }] as const;
  expect(() => benchmarkAt(late, "2020", "amana")).toThrow(RangeError);
  expect(() => benchmarkAt([], "2020", null)).toThrow(RangeError);
});
