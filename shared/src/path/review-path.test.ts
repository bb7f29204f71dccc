import fc from "fast-check";
import { expect, test } from "vitest";
import { roundScore } from "../scoring/round-score.ts";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { findPath } from "./find-path.ts";
import { reviewPath } from "./review-path.ts";
import { factsOf } from "./testing/facts-of.ts";
import { loadSolver } from "./testing/load-solver.ts";
import { randomEntity } from "./testing/random-entity.ts";
import { countWays } from "./testing/try-all.ts";

const codes = ["a", "b", "c", "d"] as const;
const rules = ruleBook([
  group(
    "one",
    1,
    codes.map((code) => indicator(code)),
  ),
]);

test("a later period says which steps were done, in part or not at all, and what they really brought", async () => {
  const before = factsOf(rules, {
    permit: { facts: { a: 60, b: 60, c: 60, d: 60 } },
    gone: { facts: { a: 60, b: 100, c: 100, d: 100 } },
  });
  const { steps } = await findPath({ ...before, benchmark: { value: 85, comparator: ">=" } }, loadSolver);
  expect(steps.length).toBeGreaterThan(0);
  const after = factsOf(rules, { permit: { facts: { a: 80, b: 70, c: 60, d: 50 } } });
  const review = reviewPath(before, after, [
    ...codes.map((code) => ({ ...steps[0], service: "permit", indicator: code, from: 60, target: 75 })),
    { ...steps[0], service: "gone", indicator: "a", from: 60, target: 75 },
  ] as typeof steps);
  expect(review.steps.map(({ outcome, brought }) => [outcome, roundScore(brought)])).toEqual([
    ["done", 2.5],
    ["part", 1.25],
    ["still", 0],
    ["worse", -1.25],
    ["unknown", 0],
  ]);
  // 75 becomes 65: the steps brought 2.5, and losing the better service cost 12.5.
  expect([review.before, review.after, roundScore(review.rest)]).toEqual([75, 65, -12.5]);
});

test("what the steps brought and the rest add up to the change of the score", async () => {
  await fc.assert(
    fc.asyncProperty(randomEntity, randomEntity, async ({ facts, wishes }, other) => {
      fc.pre(countWays(facts, wishes) <= 3000);
      fc.pre(other.facts.services[0]?.states.length === facts.services[0]?.states.length);
      const later = { ...other.facts, methodology: facts.methodology };
      const { steps } = await findPath(facts, loadSolver, wishes);
      const review = reviewPath(facts, later, steps);
      fc.pre(!Number.isNaN(review.before) && !Number.isNaN(review.after) && !Number.isNaN(review.rest));
      const brought = review.steps.reduce((sum, each) => sum + each.brought, 0);
      expect(Math.abs(brought + review.rest - (review.after - review.before))).toBeLessThan(1e-9);
    }),
    { numRuns: 300, seed: 20_211_007 },
  );
});
