import { expect, test } from "vitest";
import { layoutTrend } from "./trend-layout.ts";
import type { TrendPoint } from "./trend-point.ts";

const year = (start: number, score: number | null, methodology: string, benchmark = 90): TrendPoint => ({
  period: String(start),
  start: `${start}-01-01`,
  end: `${start}-12-31`,
  score,
  state: score === null ? "not-listed" : "published",
  methodology,
  benchmark: { value: benchmark, comparator: ">=" },
  meetsBenchmark: null,
  comparison: 70,
  bounds: [],
  level: null,
  detail: null,
  source: null,
});

test("a change of methodology puts an empty row between its two sides, so that no line joins them", () => {
  const { rows } = layoutTrend([year(2022, 80, "a"), year(2023, 85, "b")]);
  expect(rows.map(({ index, score, comparison }) => [index, score, comparison])).toEqual([
    [0, 80, 70],
    [null, null, null],
    [1, 85, 70],
  ]);
});

test("the benchmark runs on across a change of methodology", () => {
  const { rows } = layoutTrend([year(2022, 80, "a", 85), year(2023, 85, "b", 90)]);
  expect(rows.map(({ benchmark }) => benchmark)).toEqual([85, 85, 90]);
});

test("an unknown score stays unknown", () => {
  expect(layoutTrend([year(2022, null, "a")]).rows[0]?.score).toBeNull();
});

test("a change stands half way between the two periods, and no band leaves the time that is shown", () => {
  const { before, times } = layoutTrend([year(2022, 80, "a"), year(2023, 85, "b")]);
  const [first = 0, last = 0] = times;
  expect(before(1)).toBe((first + last) / 2);
  expect(before(0)).toBe(first);
  expect(before(2)).toBe(last);
});
