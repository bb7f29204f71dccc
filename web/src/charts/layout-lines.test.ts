import type { ScoreState } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { layoutLines } from "./layout-lines.ts";
import type { LinesSubject } from "./lines-subject.ts";

type Point = number | ScoreState;

function subject(methodologies: string, ...lines: Point[][]): LinesSubject {
  return {
    periods: [...methodologies].map((methodology, index) => ({
      period: `${2020 + index}`,
      start: `${2020 + index}-01-01`,
      end: `${2020 + index}-12-31`,
      methodology,
      benchmark: 90,
      bounds: [90],
    })),
    lines: lines.map((points, place) => ({
      code: `${place}`,
      name: `${place}`,
      points: points.map((point) =>
        typeof point === "number"
          ? { score: point, state: "scored" as const }
          : { score: null, state: point },
      ),
    })),
  };
}

test("every line is lifted at a change of methodology, and the benchmark is not", () => {
  const { rows } = layoutLines(subject("ab", [70, 80], [75, 85]));
  expect(rows.map(({ scores }) => scores)).toEqual([
    [70, 75],
    [null, null],
    [80, 85],
  ]);
  expect(rows.map(({ benchmark }) => benchmark)).toEqual([90, 90, 90]);
});

test("a gap is marked only where all of them lack a score for one reason", () => {
  const { split } = layoutLines(
    subject(
      "aaaa",
      [70, "not-measured", "not-reported", "not-reported"],
      [75, "not-measured", 80, "not-expected"],
    ),
  );
  expect(split.gaps).toEqual([{ from: 1, to: 1, state: "not-measured" }]);
});

test("small charts that are compared have the same value axis", () => {
  const [high, low] = [subject("aa", [91, 93]), subject("aa", [41, 44])];
  const together = [high, low];
  expect(layoutLines(high, together).values).toEqual(layoutLines(low, together).values);
  expect(layoutLines(high, together).values.from).toBeLessThan(41);
});
