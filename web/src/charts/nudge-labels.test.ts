import fc from "fast-check";
import { expect, test } from "vitest";
import { nudgeLabels } from "./nudge-labels.ts";

const whole = [0, 300] as const;

test("labels with room between them stay where they belong", () => {
  const placed = nudgeLabels(
    [
      { id: "score", at: 40 },
      { id: "median", at: 90 },
    ],
    16,
    whole,
  );
  expect(placed.map(({ placed }) => placed)).toEqual([40, 90]);
});

test("two labels on one line move apart by the same amount, in the order of their values", () => {
  const placed = nudgeLabels(
    [
      { id: "benchmark", at: 102 },
      { id: "score", at: 98 },
    ],
    16,
    whole,
  );
  expect(placed.map(({ id, placed }) => [id, placed])).toEqual([
    ["score", 92],
    ["benchmark", 108],
  ]);
});

test("labels at the upper edge move down rather than out of the chart", () => {
  const placed = nudgeLabels(
    [
      { id: "score", at: 0 },
      { id: "benchmark", at: 2 },
    ],
    16,
    whole,
  );
  expect(placed.map(({ placed }) => placed)).toEqual([0, 16]);
});

test("no two labels ever stand nearer than the distance, and none leaves the chart", () => {
  const positions = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 6 });
  fc.assert(
    fc.property(positions, (at) => {
      const placed = nudgeLabels(
        at.map((each, index) => ({ id: String(index), at: each })),
        16,
        whole,
      ).map((label) => label.placed);
      placed.forEach((each, index) => {
        expect(each).toBeGreaterThanOrEqual(-1e-9);
        expect(each).toBeLessThanOrEqual(300 + 1e-9);
        if (index > 0) expect(each - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
      });
    }),
  );
});
