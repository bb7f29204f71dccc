import { expect, test } from "vitest";
import type { Aggregation } from "../methodology/methodology.ts";
import { compileMethodology } from "../scoring/compile-methodology.ts";
import { createScorer, createServiceScore, scoreService } from "../scoring/score-service.ts";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { placeFacts } from "../scoring/testing/score-facts.ts";
import { traceChange } from "./trace-change.ts";

/** Points by indicator, when the scores of indicators of one weight change under an aggregation. */
function trace(aggregation: Aggregation, before: readonly number[], after: readonly number[]): number[] {
  const children = before.map((_, place) => indicator(`i${place}`));
  return traceIn(ruleBook([group("d", 1, children, aggregation)]), before, after);
}

function traceIn(
  methodology: ReturnType<typeof ruleBook>,
  before: readonly number[],
  after: readonly number[],
) {
  const compiled = compileMethodology(methodology);
  const nodesOf = (facts: readonly number[]) => {
    const scorer = createScorer(compiled);
    scoreService(scorer, placeFacts(compiled, facts), createServiceScore(compiled));
    return scorer.scores;
  };
  return [...traceChange(compiled, nodesOf(before), nodesOf(after))].map((points) =>
    Number(points.toFixed(9)),
  );
}

test("arithmetic: each has its own points", () => {
  expect(trace("arithmetic", [20, 60], [60, 40])).toEqual([20, -10]);
});

test("geometric: equal ratios have equal parts", () => {
  // √(25 × 64) = 40 becomes √(50 × 128 / 2) = 56.57 and so on: doubled and halved cancel out, each as large as the other.
  const [up = 0, down = 0] = trace("geometric", [25, 100], [50, 50]);
  expect(up).toBeCloseTo(50 * Math.log(2) * 0.5, 9);
  expect(down).toBeCloseTo(-up, 9);
  // √(25 × 100) = 50 becomes 100.
  expect(trace("geometric", [25, 100], [100, 100])).toEqual([50, 0]);
  // √(16 × 25) = 20 becomes √(64 × 36) = 48: ln 4 and ln 1.44 of ln 5.76.
  const [first = 0, second = 0] = trace("geometric", [16, 25], [64, 36]);
  expect(first).toBeCloseTo((28 * Math.log(4)) / Math.log(5.76), 8);
  expect(second).toBeCloseTo((28 * Math.log(1.44)) / Math.log(5.76), 8);
});

test("geometric: what leaves 0, or comes to it, does all of it; while one stays at 0 nothing counts", () => {
  expect(trace("geometric", [0, 25], [100, 100])).toEqual([100, 0]);
  expect(trace("geometric", [64, 100], [0, 0])).toEqual([-40, -40]);
  expect(trace("geometric", [0, 25], [0, 100])).toEqual([0, 0]);
  expect(trace("geometric", [0, 25], [25, 0])).toEqual([0, 0]);
});

test("weakest link: a rise is due to who was the weakest, a fall to who is so now", () => {
  expect(trace("weakest-link", [40, 60], [90, 70])).toEqual([30, 0]);
  expect(trace("weakest-link", [90, 70], [40, 60])).toEqual([-30, 0]);
  expect(trace("weakest-link", [40, 40], [50, 70])).toEqual([5, 5]);
  expect(trace("weakest-link", [40, 60], [60, 40])).toEqual([0, 0]);
});

test("inside a group whose own score stays, what rose and what fell are both told", () => {
  const inner = group("inner", 1, [indicator("a"), indicator("b")]);
  for (const aggregation of ["arithmetic", "geometric"] as const) {
    const [rose = 0, fell = 0, still] = traceIn(
      ruleBook([group("d", 1, [inner, indicator("c")], aggregation)]),
      [20, 80, 50],
      [60, 40, 50],
    );
    expect([rose, fell, still]).toEqual([10, -10, 0]);
  }
});
