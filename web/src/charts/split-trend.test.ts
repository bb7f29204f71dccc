import fc from "fast-check";
import { expect, test } from "vitest";
import { splitTrend } from "./split-trend.ts";

const scored = (methodology: string, score = 50) => ({ score, state: "scored" as const, methodology });
const gap = (state: "not-measured" | "not-reported", methodology: string) => ({
  score: null,
  state,
  methodology,
});

test("a trend without gaps or changes is one run", () => {
  expect(splitTrend([scored("a"), scored("a"), scored("a")])).toEqual({
    runs: [{ from: 0, to: 2, methodology: "a" }],
    gaps: [],
    breaks: [],
  });
});

test("a gap ends a run and keeps its reason", () => {
  const { runs, gaps } = splitTrend([scored("a"), gap("not-measured", "a"), scored("a")]);
  expect(runs.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [2, 2],
  ]);
  expect(gaps).toEqual([{ from: 1, to: 1, state: "not-measured" }]);
});

test("two reasons side by side are two gaps", () => {
  const { gaps } = splitTrend([
    gap("not-measured", "a"),
    gap("not-measured", "a"),
    gap("not-reported", "a"),
    scored("a"),
  ]);
  expect(gaps).toEqual([
    { from: 0, to: 1, state: "not-measured" },
    { from: 2, to: 2, state: "not-reported" },
  ]);
});

test("a change of methodology breaks the line and is named by both versions", () => {
  const { runs, breaks } = splitTrend([scored("2018.1"), scored("2021.1"), scored("2021.1")]);
  expect(runs.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 2],
  ]);
  expect(breaks).toEqual([{ at: 1, from: "2018.1", to: "2021.1" }]);
});

test("a score of zero is a score, not a gap", () => {
  expect(splitTrend([scored("a", 0), scored("a", 0)]).gaps).toEqual([]);
});

test("no points make no runs", () => {
  expect(splitTrend([])).toEqual({ runs: [], gaps: [], breaks: [] });
});

test("runs and gaps cover every point once, and no run joins two methodologies or an unknown", () => {
  const point = fc.record({
    score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    state: fc.constantFrom("not-measured" as const, "not-reported" as const, "scored" as const),
    methodology: fc.constantFrom("a", "b"),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const { runs, gaps } = splitTrend(points);
      const covered = [...runs, ...gaps]
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
        .sort((a, b) => a - b);
      expect(covered).toEqual(points.map((_, index) => index));
      for (const { from, to, methodology } of runs)
        for (const joined of points.slice(from, to + 1)) {
          expect(joined.score).not.toBeNull();
          expect(joined.methodology).toBe(methodology);
        }
    }),
  );
});
