import fc from "fast-check";
import { expect, test } from "vitest";
import { displayScore } from "./display-score.ts";
import { levelOf } from "./level-of.ts";
import { meetsBenchmark } from "./meets-benchmark.ts";
import { rankScores } from "./rank-scores.ts";
import { roundScore } from "./round-score.ts";
import { runs } from "./testing/random-methodology.ts";

/** Often within a hair of a bound or of another score, and sometimes anything. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  fc
    .record({ near: fc.constantFrom(75, 85, 90, 95), off: fc.double({ min: -0.1, max: 0.1, noNaN: true }) })
    .map(({ near, off }) => near + off),
  fc.constantFrom(90, 90 - 1e-9, 90 - 1e-10, 90 + 1e-9, 0, 5e-324, 100),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

test("a rank is one more than the number of better scores, and an unscored entity has none", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(score, fc.constant(null)), { maxLength: 30 }), (scores) => {
      const ranks = rankScores(scores);
      const better = (than: number) =>
        scores.filter((other) => other !== null && roundScore(other) > roundScore(than)).length;
      expect(ranks).toEqual(scores.map((each) => (each === null ? null : better(each) + 1)));
    }),
    runs,
  );
});

test("a shown score is within a tenth of the score, and on the same side of every bound", () => {
  const bounds = fc.array(fc.oneof(fc.constantFrom(75, 85, 90, 95), score), { maxLength: 5 });
  fc.assert(
    fc.property(score, bounds, (exact, marks) => {
      const shown = displayScore(exact, marks);
      expect(Math.abs(shown - exact)).toBeLessThan(0.1 + 1e-9);
      expect(shown).toBeCloseTo(Math.round(shown * 10) / 10, 12);
      for (const bound of marks) {
        if (roundScore(exact) < roundScore(bound)) expect(shown).toBeLessThan(roundScore(bound));
      }
    }),
    runs,
  );
});

test("a shown score says the same of the benchmark of 90 as the score itself", () => {
  const benchmark = { value: 90, comparator: ">=" } as const;
  fc.assert(
    fc.property(score, (exact) => {
      expect(meetsBenchmark(displayScore(exact, [90]), benchmark)).toBe(meetsBenchmark(exact, benchmark));
    }),
    runs,
  );
});

test("a higher score is never at a lower level", () => {
  const levels = [0, 100 / 3, 75, 85, 95].map((from, place) => ({ from, place }));
  fc.assert(
    fc.property(score, score, (one, other) => {
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
      expect(levelOf(higher, levels).place).toBeGreaterThanOrEqual(levelOf(lower, levels).place);
    }),
    runs,
  );
});
