import fc from "fast-check";
import { expect, test } from "vitest";
import type { ComputedMethodology } from "../methodology/methodology.ts";
import { compileMethodology } from "./compile-methodology.ts";
import { type NextStep, nextSteps } from "./next-steps.ts";
import { nextValue } from "./next-value.ts";
import { createScorer, createServiceScore, scoreService } from "./score-service.ts";
import { randomCase } from "./testing/random-facts.ts";
import { runs } from "./testing/random-methodology.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { type Fact, placeFacts, scoreFresh } from "./testing/score-facts.ts";

function stepsOf(methodology: ComputedMethodology, inOrder: readonly Fact[]): NextStep[] {
  const compiled = compileMethodology(methodology);
  const scorer = createScorer(compiled);
  const facts = placeFacts(compiled, inOrder);
  scoreService(scorer, facts, createServiceScore(compiled));
  return nextSteps(scorer, facts);
}
const rounded = (steps: readonly NextStep[]) =>
  steps.map(({ place, target, gain }) => [place, target, Number(gain.toFixed(9))]);

test("the steps are told by what they add to the score, the best first, and no more than three", () => {
  // 60 and 40 %; the levels begin at 75, 85 and 95. a: 0.6 · 0.5 · (75 − 40) = 10.5; b: 0.6 · 0.5 · (100 − 95) = 1.5;
  // c: 0.4 · 0.25 · (85 − 75) = 1; d: 0.4 · 0.75 · (75 − 60) = 4.5.
  const rules = ruleBook([
    group("delivery", 60, [indicator("a"), indicator("b")]),
    group("use", 40, [indicator("c", 1), indicator("d", 3)]),
  ]);
  expect(rounded(stepsOf(rules, [40, 95, 75, 60]))).toEqual([
    [0, 75, 10.5],
    [3, 75, 4.5],
    [1, 100, 1.5],
  ]);
});

test("beside a weaker link a step adds nothing and is none; the weakest adds up to the next weakest", () => {
  const rules = ruleBook([group("access", 1, [indicator("a"), indicator("b")], "weakest-link")]);
  expect(rounded(stepsOf(rules, [40, 60]))).toEqual([[0, 75, 20]]);
  // Two that are equally weak hold each other.
  expect(stepsOf(rules, [40, 40])).toEqual([]);
});

test("a step within a geometric group adds what the whole mean grows by", () => {
  const rules = ruleBook([group("complaints", 1, [indicator("a"), indicator("b")], "geometric")]);
  // √(50 · 12.5) = 25; √(50 · 75) = 61.24; √(75 · 12.5) = 30.62.
  expect(rounded(stepsOf(rules, [50, 12.5]))).toEqual([
    [1, 75, Number((Math.sqrt(3750) - 25).toFixed(9))],
    [0, 75, Number((Math.sqrt(937.5) - 25).toFixed(9))],
  ]);
});

test("a missing value that counts as 0 can be reported; one that is left out, or does not apply, is no step", () => {
  const rules = ruleBook([
    group("one", 1, [indicator("a"), indicator("b", 1, { missing: "zero" }), indicator("c"), indicator("d")]),
  ]);
  expect(rounded(stepsOf(rules, [100, "missing", "missing", "not-applicable"]))).toEqual([[1, 75, 37.5]]);
});

test("a service at its best has no step left", () => {
  expect(stepsOf(ruleBook([group("one", 1, [indicator("a")])]), [100])).toEqual([]);
});

test("whatever the rule book, a step taken gives just the score that was told", () => {
  fc.assert(
    fc.property(randomCase(1), ({ methodology, compiled, services }) => {
      const facts = services[0]?.facts ?? [];
      const now = scoreFresh(compiled, facts);
      if (now.state !== "scored") return;
      const steps = stepsOf(methodology, facts);
      for (const { place, target, gain } of steps) {
        const then = scoreFresh(compiled, facts.with(place, target));
        expect(Math.abs(then.score - now.score - gain)).toBeLessThan(1e-9);
        expect(then.countedWeight).toBe(now.countedWeight);
      }
      const gains = steps.map(({ gain }) => gain);
      expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    }),
    runs,
  );
});

test("whatever the rule book, no step that is left out adds more than those that are told", () => {
  fc.assert(
    fc.property(randomCase(1), ({ methodology, compiled, services }) => {
      const facts = services[0]?.facts ?? [];
      const now = scoreFresh(compiled, facts);
      if (now.state !== "scored") return;
      const gains = compiled.indicators.flatMap((indicator, place) => {
        const fact = facts[place];
        const target = nextValue(indicator, methodology.levels, typeof fact === "number" ? fact : null);
        if (target === null || Number.isNaN(now.gained[place])) return [];
        return [scoreFresh(compiled, facts.with(place, target)).score - now.score];
      });
      const best = gains.filter((gain) => gain > 5e-10).toSorted((one, other) => other - one);
      const told = stepsOf(methodology, facts);
      expect(told).toHaveLength(Math.min(3, best.length));
      for (const [place, { gain }] of told.entries()) expect(gain).toBeCloseTo(best[place] as number, 8);
    }),
    runs,
  );
});
