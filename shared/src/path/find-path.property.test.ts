import fc from "fast-check";
import { expect, test } from "vitest";
import { meetsBenchmark } from "../scoring/meets-benchmark.ts";
import { roundScore } from "../scoring/round-score.ts";
import { listChoices } from "./choices.ts";
import { effortOf, standAt } from "./climbing.ts";
import { countEfforts } from "./count-efforts.ts";
import { findPath } from "./find-path.ts";
import { listClimbs } from "./list-climbs.ts";
import { searchByCount } from "./search-by-count.ts";
import { searchByProgram } from "./search-by-program.ts";
import { loadSolver } from "./testing/load-solver.ts";
import { randomEntity } from "./testing/random-entity.ts";
import { countWays, leastEffort, mostAtEffort, reachableScores } from "./testing/try-all.ts";
import { createWhatIf } from "./what-if.ts";

/** ms for thousands of cases, on a machine that does other things too. */
const patience = 240_000;

/** So that a case is tried out in milliseconds. */
const mostWays = 1500;
/** Units of effort, of which whole numbers and halves of a small entity are far fewer. */
const mostCounted = 10_000;
const runs = { numRuns: 3000, seed: 20_211_007 };

test("no set of steps reaches the line with less effort than the path, by either way of searching, whatever the rule book and the wishes", {
  timeout: patience,
}, async () => {
  const found = { reached: 0, unreachable: 0, met: 0, unscored: 0 };
  let byCount = 0;
  const solve = await loadSolver();
  await fc.assert(
    fc.asyncProperty(randomEntity, fc.nat(), async ({ facts: given, wishes }, pick) => {
      fc.pre(countWays(given, wishes) <= mostWays);
      const scores = reachableScores(given, wishes).filter((score) => !Number.isNaN(score));
      // Every other line is a score that some steps lead to, to the last bit.
      const value = pick % 2 === 0 ? given.benchmark.value : (scores[pick % scores.length] ?? 90);
      const facts = { ...given, benchmark: { ...given.benchmark, value } };
      const path = await findPath(facts, loadSolver, wishes);
      found[path.outcome] += 1;
      const least = leastEffort(facts, wishes, facts.benchmark);
      if (path.outcome === "reached") {
        expect(path.effort).toBeCloseTo(least, 9);
        expect(path.bound).toBe(path.effort);
        expect(meetsBenchmark(path.end, facts.benchmark)).toBe(true);
        const whatIf = createWhatIf(facts);
        const climbs = listClimbs(facts, whatIf, wishes);
        const choices = listChoices(whatIf, climbs);
        const proven = searchByProgram(whatIf, climbs, choices, facts.benchmark, solve);
        expect(effortOf(climbs, proven.heights)).toBeCloseTo(least, 9);
        expect(proven.bound).toBe(effortOf(climbs, proven.heights));
        const counted = countEfforts(choices);
        if (counted.most > mostCounted) return;
        byCount += 1;
        const tabled = searchByCount(whatIf, climbs, choices, counted, facts.benchmark);
        const heights = tabled?.heights ?? [];
        expect(effortOf(climbs, heights)).toBeCloseTo(least, 9);
        expect(tabled?.bound).toBe(effortOf(climbs, heights));
        const most = mostAtEffort(facts, wishes, least);
        expect(standAt(whatIf, climbs, heights)).toBeCloseTo(most, 9);
      } else if (path.outcome === "unreachable") expect(least).toBe(Number.POSITIVE_INFINITY);
    }),
    runs,
  );
  expect(found.reached).toBeGreaterThan(1000);
  expect(byCount).toBeGreaterThan(800);
  expect(byCount).toBeLessThan(found.reached - 50);
  expect(found.unreachable).toBeGreaterThan(100);
});

test("the gains add up to all that the path adds, and the score at its end is what the engine makes of the values it leads to", async () => {
  await fc.assert(
    fc.asyncProperty(randomEntity, async ({ facts, wishes }) => {
      fc.pre(countWays(facts, wishes) <= mostWays);
      const { steps, start, end } = await findPath(facts, loadSolver, wishes);
      fc.pre(!Number.isNaN(start));
      const gains = steps.reduce((sum, { gain }) => sum + gain, 0);
      expect(roundScore(start + gains)).toBe(roundScore(end));
      const taken = facts.services.map((service) => {
        const own = steps.filter((step) => step.service === service.code);
        const values = [...service.values];
        const states = [...service.states];
        for (const { indicator, target } of own) {
          const place = createWhatIf(facts).compiled.indicators.findIndex(({ code }) => code === indicator);
          values[place] = target;
          states[place] = "m";
        }
        return { ...service, values, states: states.join("") };
      });
      expect(createWhatIf({ ...facts, services: taken }).judge().score).toBe(end);
    }),
    { ...runs, numRuns: 500 },
  );
});

test("what is pinned is part of a path and what is excluded is not", async () => {
  await fc.assert(
    fc.asyncProperty(randomEntity, async ({ facts, wishes }) => {
      fc.pre(countWays(facts, wishes) <= mostWays);
      const { steps } = await findPath(facts, loadSolver, wishes);
      const isOf = (one: { service: string; indicator: string }, other: typeof one) =>
        one.service === other.service && one.indicator === other.indicator;
      for (const wish of wishes.excluded) expect(steps.some((step) => isOf(step, wish))).toBe(false);
      for (const step of steps.filter(({ isPinned }) => isPinned))
        expect(wishes.pinned.some((wish) => isOf(step, wish))).toBe(true);
    }),
    { ...runs, numRuns: 500 },
  );
});
